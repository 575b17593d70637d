import { expect, test } from 'vitest';
import { parseDay } from '#lib/time/day.ts';
import { countTicks, fitTicks, timeTicks } from './ticks.ts';

test.each([
  ['2015-01-01', '2024-12-31', 5, ['2016', '2018', '2020', '2022', '2024']],
  ['2023-10-01', '2024-09-30', 4, ['Oct 2023', '2024', 'Apr', 'Jul']],
  ['2024-01-01', '2024-02-15', 6, ['8 Jan 2024', '15', '22', '29', '5 Feb', '12']],
  ['2024-01-27', '2024-02-10', 7, ['28 Jan 2024', '30', '1 Feb', '3', '5', '7', '9']],
])('%s to %s', (from, to, about, labels) => {
  const window = { from: parseDay(from) ?? NaN, to: parseDay(to) ?? NaN };
  expect(timeTicks(window, about).map(({ label }) => label)).toEqual(labels);
});

test.each([
  [0, [1], 1],
  [1, [1], 1],
  [7, [2, 4, 6], 7],
  [9, [5, 10], 10],
  [13, [5, 10, 15], 15],
  [205, [100, 200], 250],
  [1234, [500, 1000, 1500], 1500],
])('a highest bar of %i has gridlines %j', (top, ticks, max) => {
  expect(countTicks(top)).toEqual({ ticks, max });
});

test('labels never run into each other', () => {
  const window = { from: 0, to: 99 };
  const ticks = [0, 5, 20, 98].map((day) => ({ day, label: '12 Jan 2024', major: false }));
  expect(fitTicks(ticks, window, 1000).map(({ day }) => day)).toEqual([0, 20]);
});
