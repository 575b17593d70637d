import { geoArea } from 'd3-geo';
import type { Feature, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { wound } from './winding.ts';

const SQUARE = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];
const HOLE = SQUARE.map(([x = 0, y = 0]) => [4 + x / 10, 4 + y / 10]).toReversed();
const polygon = (...coordinates: number[][][]): Feature<Polygon> => ({
  type: 'Feature',
  properties: { id: 'XX' },
  geometry: { type: 'Polygon', coordinates },
});

it.each([
  ['right', polygon(SQUARE)],
  ['wrong', polygon(SQUARE.toReversed())],
  ['right with a hole', polygon(SQUARE, HOLE)],
  ['wrong with a hole', polygon(SQUARE.toReversed(), HOLE.toReversed())],
])('a shape that is wound %s is smaller than half the world', (_how, shape) => {
  expect(geoArea(wound(shape))).toBeLessThan(0.1);
  expect(wound(shape).properties).toEqual({ id: 'XX' });
});

it('each part of a shape by itself; what is no area stays', () => {
  const parts: Feature = {
    type: 'Feature',
    properties: null,
    geometry: {
      type: 'MultiPolygon',
      coordinates: [[SQUARE], [SQUARE.map(([x = 0, y = 0]) => [x + 40, y]).toReversed()]],
    },
  };
  expect(geoArea(wound(parts))).toBeLessThan(0.1);
  const point: Feature = {
    type: 'Feature',
    properties: null,
    geometry: { type: 'Point', coordinates: [1, 2] },
  };
  expect(wound(point)).toBe(point);
});
