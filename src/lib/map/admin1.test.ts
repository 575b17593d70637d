import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readAdmin1 } from './admin1.ts';

type Divisions = Parameters<typeof readAdmin1>[0];

/** Two squares of one country side by side, and one of another beside them. */
const TOPOLOGY: Divisions = {
  type: 'Topology',
  arcs: [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [2, 1],
    ],
    [
      [2, 1],
      [1, 1],
    ],
    [
      [2, 0],
      [3, 0],
      [3, 1],
      [2, 1],
    ],
  ],
  objects: {
    admin1: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { id: 'AA.1', name: 'West' } },
        { type: 'Polygon', arcs: [[2, 3, 4, -1]], properties: { id: 'AA.2', name: 'East' } },
        { type: 'MultiPolygon', arcs: [[[5, -4]]], properties: { id: 'BB.1', name: 'Abroad' } },
      ],
    },
  },
};

test('divisions have their areas, a name in the middle, and lines only between those of one country', async () => {
  const { areas, lines, labels } = await readAdmin1(TOPOLOGY, () => Promise.resolve());
  expect(areas.features.map(({ properties }) => properties.id)).toEqual(['AA.1', 'AA.2', 'BB.1']);
  expect(labels.features.map(({ geometry }) => geometry.coordinates)).toEqual([
    [0.5, 0.5],
    [1.5, 0.5],
    [2.5, 0.5],
  ]);
  expect(labels.features[0]?.properties.size).toBe(100);
  expect(lines.coordinates).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ]);
});

test('the shipped outlines can be read, and a page gets its turns meanwhile', async () => {
  const file = path.resolve(import.meta.dirname, '../../../static/geo/admin1.json');
  let turns = 0;
  const { areas, labels } = await readAdmin1(JSON.parse(readFileSync(file, 'utf8')) as Divisions, () => {
    turns++;
    return Promise.resolve();
  });
  expect(areas.features.length).toBeGreaterThan(3000);
  expect(labels.features.length).toBe(areas.features.length);
  expect(new Set(areas.features.map(({ properties }) => properties.id)).size).toBe(areas.features.length);
  expect(turns).toBeGreaterThan(0);
});
