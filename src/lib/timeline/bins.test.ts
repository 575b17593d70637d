import { expect, test } from 'vitest';
import { BIN_UNITS } from '#lib/time/bins.ts';
import { dayFromCivil, formatDay, MAX_DAY, MIN_DAY, parseDay } from '#lib/time/day.ts';
import { binAt, binEdges, binIndex, chooseUnit, offsetBy, rangeInWords } from './bins.ts';

function range(from: string, to: string) {
  return { from: parseDay(from) ?? NaN, to: parseDay(to) ?? NaN };
}

test.each([
  ['2024-01-01', '2024-01-01', 'day'],
  ['2024-01-01', '2024-04-09', 'day'],
  ['2024-01-01', '2024-12-31', 'week'],
  ['2018-01-01', '2024-12-31', 'month'],
  ['2005-01-01', '2024-12-31', 'quarter'],
  ['1930-01-01', '2024-12-31', 'year'],
  ['1200-01-01', '2024-12-31', 'decade'],
] as const)('%s to %s is drawn by the %s when 100 bars fit', (from, to, unit) => {
  expect(chooseUnit(range(from, to), 100)).toBe(unit);
});

test.each([
  ['2024-01-31', '2024-03-01', 'month', ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01']],
  ['2024-01-01', '2024-01-08', 'week', ['2024-01-01', '2024-01-08', '2024-01-15']],
  ['2024-02-29', '2024-02-29', 'day', ['2024-02-29', '2024-03-01']],
  ['1969-12-31', '1970-01-01', 'decade', ['1960-01-01', '1970-01-01', '1980-01-01']],
] as const)('bins from %s to %s by the %s', (from, to, unit, edges) => {
  expect(binEdges(range(from, to), unit).map(formatDay)).toEqual(edges);
});

test('every day of a range lies in the bin that says so', () => {
  const days = range('1999-12-20', '2000-03-10');
  for (const unit of BIN_UNITS) {
    const edges = binEdges(days, unit);
    for (let day = days.from; day <= days.to; day++) {
      const bin = binAt(unit, day);
      const at = binIndex(edges, day);
      expect([edges[at], (edges[at + 1] ?? 0) - 1]).toEqual([bin.from, bin.to]);
    }
    expect(binIndex(edges, (edges[0] ?? 0) - 1)).toBe(-1);
    expect(binIndex(edges, edges.at(-1) ?? 0)).toBe(-1);
  }
});

test('steps go by the calendar, not by mean lengths', () => {
  expect(formatDay(offsetBy('month', dayFromCivil(2024, 1, 31), 1))).toBe('2024-02-01');
  expect(formatDay(offsetBy('year', dayFromCivil(2024, 2, 29), -1))).toBe('2023-01-01');
  expect(formatDay(offsetBy('week', dayFromCivil(2024, 1, 3), 0))).toBe('2024-01-01');
});

test('an open side is said, not drawn out to the end of time', () => {
  const { from, to } = range('2024-03-03', '2024-03-09');
  expect(rangeInWords({ from, to: MAX_DAY })).toBe('since 3 March 2024');
  expect(rangeInWords({ from: MIN_DAY, to })).toBe('until 9 March 2024');
  expect(rangeInWords({ from, to })).toBe('3–9 March 2024');
});
