import { expect, test } from 'vitest';
import type { PlaceSummary } from '#lib/dashboard/types.ts';
import { highest, isPoint, pointFeatures, pointNames, RADIUS, radiusOf } from './places.ts';

function place(id: string, kind: PlaceSummary['kind']): PlaceSummary {
  return { id, name: `Name of ${id}`, kind, country: null, ancestors: [], lat: 1, lon: 2 };
}
const places = [
  place('a', 'city'),
  place('B', 'country'),
  place('c', 'feature'),
  place('d', 'admin1'),
  place('e', 'city'),
];
const counts = Int32Array.of(2, 50, 7, 9, 0);

test('areas are never points', () => {
  expect(places.filter(isPoint).map(({ id }) => id)).toEqual(['a', 'c', 'e']);
  expect(
    pointFeatures(places, () => ({})).features.map(({ properties, geometry }) => [
      properties.id,
      geometry.coordinates,
    ]),
  ).toEqual([
    ['a', [2, 1]],
    ['c', [2, 1]],
    ['e', [2, 1]],
  ]);
});

test('the busiest points have names on the map, further off where the circle is larger', () => {
  const names = (most: number) =>
    pointNames(places, counts, most, (count) => count / 10).features.map(({ properties }) => [
      properties.id,
      properties.offset,
    ]);
  expect(names(5)).toEqual([
    ['c', 0.7],
    ['a', 0.2],
  ]);
  expect(names(1)).toEqual([['c', 0.7]]);
});

test('the highest count of a kind', () => {
  expect(highest(places, counts, isPoint)).toBe(7);
  expect(highest([], counts, isPoint)).toBe(0);
});

test('area is in proportion to count, nothing is not drawn, a lone event is seen', () => {
  expect(radiusOf(0, 100)).toBe(0);
  expect(radiusOf(100, 100)).toBe(RADIUS.max);
  expect(radiusOf(25, 100)).toBe(RADIUS.max / 2);
  expect(radiusOf(1, 10_000)).toBe(RADIUS.min);
  expect(radiusOf(1, 1)).toBeLessThan(RADIUS.max / 2);
});
