import { expect, test } from 'vitest';
import { mainlands } from './mainlands.ts';

const square = (west: number, south: number, side: number) => [
  [
    [west, south],
    [west + side, south],
    [west + side, south + side],
    [west, south + side],
    [west, south],
  ],
];

test('the largest piece of a country stands for it', () => {
  const shape = (id: string, coordinates: number[][][][]) => ({
    type: 'Feature' as const,
    properties: { id },
    geometry: { type: 'MultiPolygon' as const, coordinates },
  });
  const boxes = mainlands([shape('FR', [square(55, -21, 1), square(-4, 42, 8)]), shape('XX', [])]);
  expect([...boxes]).toEqual([['FR', [-4, 42, 4, 50]]]);
});
