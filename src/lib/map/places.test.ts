import { expect, test } from 'vitest';
import { circleFeatures, circleTexts, growthAt, isPoint, RADIUS, radiusOf, sizeSteps } from './places.ts';
import { countsOf, PLACES, planOf } from './testing.ts';

const totals = countsOf({ LY: 40, 'LY.01': 30, derna: 30, tobruk: 2, sabha: 5, FJ: 1, suva: 1 });
const { circles } = planOf(totals);
const texts = (level: 'country' | 'place', most: number) =>
  circleTexts(circles[level], totals, { most, top: 37, offset: (count) => count / 10 }).features.map(
    ({ properties: { id, label, number, offset } }) => [id, label, number, offset],
  );

test('areas are never points', () => {
  expect(PLACES.filter(isPoint).map(({ id }) => id)).toEqual([
    'derna',
    'tobruk',
    'sabha',
    'suva',
    'taveuni',
    'midway',
  ]);
});

test('circles are features where they stand', () => {
  const [first] = circleFeatures(circles.place).features;
  expect([first?.properties.id, first?.geometry.coordinates]).toEqual(['derna', [22.6, 32.7]]);
});

test('the busiest towns have their names beside them, circles with room their number in them', () => {
  expect(texts('place', 3)).toEqual([
    ['derna', 'Name of derna', '30', 3],
    ['sabha', 'Name of sabha', '', 0.5],
    ['tobruk', 'Name of tobruk', '', 0.2],
  ]);
  // The map itself names areas.
  expect(texts('country', 1)).toEqual([['LY', '', '37', 3.7]]);
});

test('area is in proportion to count, nothing is not drawn, a lone event is seen', () => {
  expect(radiusOf(0, 100)).toBe(0);
  expect(radiusOf(100, 100)).toBe(RADIUS.max);
  expect(radiusOf(25, 100)).toBe(RADIUS.max / 2);
  expect(radiusOf(1, 10_000)).toBe(RADIUS.min);
  expect(radiusOf(1, 1)).toBeLessThan(RADIUS.max / 2);
});

test.each([
  [0, []],
  [1, [1]],
  [2, [2]],
  [8, [2]],
  [33, [1, 10]],
  [1122, [20, 200]],
])('sizes for a legend up to %d', (top, steps) => {
  expect(sizeSteps(top)).toEqual(steps);
});

test('circles grow between the world and a town', () => {
  expect([0, 1, 3, 5, 9].map(growthAt)).toEqual([0.75, 0.75, 1, 1.25, 1.25]);
});
