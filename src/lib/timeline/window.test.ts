import { expect, test } from 'vitest';
import type { CellTable } from '#lib/dashboard/types.ts';
import { NO_PLACE } from '#lib/dashboard/types.ts';
import { dayFromCivil, formatDay, MAX_DAY, MIN_DAY, parseDay } from '#lib/time/day.ts';
import {
  around,
  closeRange,
  dayAt,
  fractionOf,
  fullWindow,
  mainWindow,
  overviewSpan,
  MIN_WINDOW,
  pan,
  windowFor,
  zoom,
} from './window.ts';

function range(from: string, to: string) {
  return { from: parseDay(from) ?? NaN, to: parseDay(to) ?? NaN };
}
const words = ({ from, to }: { from: number; to: number }) => `${formatDay(from)} ${formatDay(to)}`;
const decade = range('2015-01-01', '2024-12-31');

test('the last day of a window has the same room as the others', () => {
  const week = range('2024-01-01', '2024-01-07');
  expect(fractionOf(week, week.to + 1)).toBe(1);
  for (let i = 0; i < 7; i++) expect(dayAt(week, (i + 0.5) / 7)).toBe(week.from + i);
});

test('panning stops at the limits and keeps the length', () => {
  const year = range('2020-01-01', '2020-12-31');
  expect(words(pan(year, 31, decade))).toBe('2020-02-01 2021-01-31');
  expect(words(pan(year, 99_999, decade))).toBe('2024-01-01 2024-12-31');
  expect(pan(year, -99_999, decade).from).toBe(decade.from);
});

test('zooming keeps the day under the pointer and ends at the limits', () => {
  const pointer = 0.25;
  const closer = zoom(decade, 0.5, pointer, decade);
  expect(Math.abs(dayAt(closer, pointer) - dayAt(decade, pointer))).toBeLessThanOrEqual(1);
  expect(zoom(decade, 50, pointer, decade)).toEqual(decade);
  const closest = zoom(decade, 1e-9, pointer, decade);
  expect(closest.to - closest.from + 1).toBe(MIN_WINDOW);
});

test('limits shorter than the closest look are shown whole', () => {
  const days = range('2024-01-01', '2024-01-03');
  expect(zoom(days, 0.1, 0.5, days)).toEqual(days);
});

test.each([
  ['1948-05-14', '2024-10-02', '1948-01-01 2024-12-31'],
  ['2015-03-04', '2024-10-02', '2015-03-01 2024-10-31'],
  ['2023-01-10', '2024-09-20', '2023-01-09 2024-09-22'],
  ['1900-09-01', '2025-10-27', '1900-01-01 2025-12-31'],
])('%s to %s is widened to full units: %s', (from, to, whole) => {
  expect(words(fullWindow(range(from, to)))).toBe(whole);
});

test('a single day is not a window of one bar', () => {
  const window = fullWindow(range('2024-01-15', '2024-01-15'));
  expect(window.to - window.from + 1).toBeGreaterThanOrEqual(MIN_WINDOW);
});

function cells(days: readonly number[]): CellTable {
  const columns = {
    day: days,
    more: days.map(() => 0),
    soft: days.map(() => 0),
    place: days.map(() => NO_PLACE),
    category: days.map(() => 0),
    count: days.map(() => 1),
  };
  return {
    revision: 1,
    places: [],
    rows: columns,
    span: { from: days[0] ?? 0, to: days.at(-1) ?? 0 },
  };
}

const monthly = (year: number, count: number) =>
  Array.from({ length: count }, (_, i) => dayFromCivil(year + Math.floor(i / 12), 1 + (i % 12), 1));

test.each([
  [
    'a thin early tail is left to the overview',
    [dayFromCivil(1815, 6, 18), ...monthly(2020, 60)],
    '2020-01-01 2024-12-31',
  ],
  ['so is a lone event far ahead', [...monthly(2020, 60), dayFromCivil(2090, 1, 1)], '2020-01-01 2024-12-31'],
  ['an even spread is not cut', monthly(1960, 480), '1960-01-01 1999-12-31'],
])('%s', (_name, days, shown) => {
  const full = fullWindow({ from: days[0] ?? 0, to: days.at(-1) ?? 0 });
  const window = mainWindow(cells(days), full);
  const [from, to] = shown.split(' ').map((text) => parseDay(text) ?? NaN);
  // The core may leave out a seventh of the events, and ends with a whole unit.
  expect(Math.abs(window.from - (from ?? NaN))).toBeLessThan(280);
  expect(Math.abs(window.to - (to ?? NaN))).toBeLessThan(280);
});

test('an overview leaves out what is far away, until the window goes there', () => {
  const core = range('2020-01-01', '2024-12-31');
  const full = range('1815-06-18', '2030-12-31');
  const part = overviewSpan(core, core, full);
  expect(words(part)).toBe('2012-06-30 2030-12-31');
  expect(overviewSpan(range('2022-01-01', '2022-02-01'), core, full)).toEqual(part);
  expect(overviewSpan(full, core, full)).toEqual(full);
  expect(overviewSpan(core, core, range('2015-01-01', '2030-12-31'))).toEqual(
    range('2015-01-01', '2030-12-31'),
  );
});

test('a chosen week opens a window in which it can be handled', () => {
  const week = range('2020-06-01', '2020-06-07');
  const window = windowFor(week, decade, decade);
  expect(fractionOf(window, week.to + 1) - fractionOf(window, week.from)).toBeGreaterThan(0.1);
  expect(window).toEqual(around(week, decade));
});

test('a range that can be handled leaves the window alone', () => {
  expect(windowFor(range('2019-01-01', '2021-12-31'), decade, decade)).toEqual(decade);
  expect(windowFor(null, decade, decade)).toEqual(decade);
  expect(windowFor(range('1900-01-01', '1900-12-31'), decade, decade)).toEqual(decade);
});

test('open sides are put at the limits', () => {
  const june = parseDay('2020-06-01') ?? NaN;
  expect(words(closeRange({ from: june, to: MAX_DAY }, decade))).toBe('2020-06-01 2024-12-31');
  expect(words(closeRange({ from: MIN_DAY, to: june }, decade))).toBe('2015-01-01 2020-06-01');
});
