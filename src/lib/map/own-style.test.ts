import { expect, test } from 'vitest';
import { layersOf } from './own-basemap.ts';
import { ownLayers } from './own-style.ts';

const COLOURS = {
  ...{
    sea: 'a',
    land: 'b',
    border: 'c',
    label: 'd',
    halo: 'e',
    circle: 'f',
    circleEdge: 'g',
    selected: 'h',
    vague: 'i',
  },
  shades: [],
};

test('only layers that the archive has are drawn, names on top', () => {
  expect(ownLayers(COLOURS, new Set(['water', 'places', 'pois'])).map(({ id }) => id)).toEqual([
    'own-water',
    'own-places',
  ]);
  expect(ownLayers(COLOURS, new Set(['transportation']))).toEqual([]);
});

test.each([
  [{ vector_layers: [{ id: 'water' }, { id: 'roads' }] }, ['water', 'roads']],
  [{ vector_layers: [{}, null, 'x', { id: 3 }] }, []],
  [{ vector_layers: 'water' }, []],
  [{}, []],
  [null, []],
  ['water', []],
])('the layers of %j', (metadata, names) => {
  expect([...layersOf(metadata)]).toEqual(names);
});
