import { expect, test } from 'vitest';
import { classBreaks, classLabels, classOf } from './classes.ts';

test.each([
  [0, [1, 2, 3, 4, 5]],
  [3, [1, 2, 3, 4, 5]],
  [11, [1, 2, 3, 4, 5]],
  [40, [1, 2, 5, 10, 20]],
  [1000, [1, 5, 20, 50, 200]],
  [100_000, [1, 10, 100, 1000, 10_000]],
])('up to %i events', (max, breaks) => {
  expect(classBreaks(max)).toEqual(breaks);
});

test('a count belongs to the highest class it reaches', () => {
  const breaks = classBreaks(40);
  expect([0, 1, 2, 4, 5, 19, 20, 9999].map((count) => classOf(breaks, count))).toEqual([
    0, 1, 2, 2, 3, 4, 5, 5,
  ]);
});

test('the legend leaves no count out', () => {
  expect(classLabels([1, 2, 5, 10, 20])).toEqual(['1', '2–4', '5–9', '10–19', '20+']);
});
