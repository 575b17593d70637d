import { expect, test } from 'vitest';
import { formatDay, parseDay } from '#lib/time/day.ts';
import { nextPeriod, PERIODS } from './periods.ts';

const range = (from: string, to: string) => ({ from: parseDay(from) ?? NaN, to: parseDay(to) ?? NaN });
const words = ({ from, to }: { from: number; to: number }) => `${formatDay(from)} ${formatDay(to)}`;
const data = range('2015-01-01', '2024-12-31');

test('ready-made ranges end with the data', () => {
  expect(PERIODS.map(({ key, of }) => `${key}: ${words(of(range('2015-01-01', '2024-03-31')))}`)).toEqual([
    'lastWeek: 2024-03-25 2024-03-31',
    'lastMonth: 2024-03-01 2024-03-31',
    'lastYear: 2023-04-01 2024-03-31',
    'lastFiveYears: 2019-04-01 2024-03-31',
  ]);
});

test.each([
  ['2024-02-01', '2024-02-29', 1, '2024-03-01 2024-03-31'],
  ['2024-02-01', '2024-02-29', -1, '2024-01-01 2024-01-31'],
  ['2023-01-01', '2023-12-31', 1, '2024-01-01 2024-12-31'],
  ['2024-01-01', '2024-01-07', 1, '2024-01-08 2024-01-14'],
  ['2024-02-27', '2024-03-03', -1, '2024-02-21 2024-02-26'],
  ['2024-12-01', '2024-12-31', 1, '2024-12-01 2024-12-31'],
] as const)('from %s to %s, step %i: %s', (from, to, direction, next) => {
  expect(words(nextPeriod(range(from, to), direction, data))).toBe(next);
});
