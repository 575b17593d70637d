import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addYears,
  easterSunday,
  isoWeek,
  mondayOfIsoWeek,
  nthWeekday,
  quarterDays,
  seasonDays,
  weekDays,
} from './calendar.ts';
import { civilFromDay, dayFromCivil, formatDay, parseDay, weekday } from './day.ts';

const iso = ({ start, end }: { start: number; end: number }): string =>
  `${formatDay(start)}/${formatDay(end)}`;
const day = (text: string): number => parseDay(text) ?? NaN;

describe('calendar intervals', () => {
  it.each([
    [iso(quarterDays(2023, 3)), '2023-07-01/2023-09-30'],
    [iso(seasonDays(2023, 'summer')), '2023-06-01/2023-08-31'],
    [iso(seasonDays(2023, 'winter')), '2023-12-01/2024-02-29'],
    [iso(weekDays(day('2024-01-15'))), '2024-01-15/2024-01-21'],
    [iso(weekDays(day('2024-01-14'))), '2024-01-08/2024-01-14'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-31', -2, '2023-11-30'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it('brings 29 February to the 28th in other years', () => {
    expect(formatDay(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
  });

  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
  ])('%s lies in ISO week %i-W%i', (text, year, week) => {
    expect(isoWeek(day(text))).toEqual({ year, week });
  });

  it('finds the Monday of any ISO week', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 2_900_000 }), (d) => {
        const { year, week } = isoWeek(d);
        expect(mondayOfIsoWeek(year, week)).toBe(weekDays(d).start);
      }),
    );
  });

  it.each([
    [2000, '2000-04-23'],
    [2018, '2018-04-01'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
  ])('Easter of %i is %s', (year, text) => {
    expect(formatDay(easterSunday(year))).toBe(text);
  });

  it('puts Easter on a Sunday between 22 March and 25 April', () => {
    for (let year = 1583; year < 4100; year++) {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter).toBeGreaterThanOrEqual(dayFromCivil(year, 3, 22));
      expect(easter).toBeLessThanOrEqual(dayFromCivil(year, 4, 25));
    }
  });

  it.each([
    [nthWeekday(2024, 11, 4, 4), '2024-11-28'],
    [nthWeekday(2024, 9, 1, 1), '2024-09-02'],
    [nthWeekday(2024, 5, 1, -1), '2024-05-27'],
  ])('nth weekday %#', (found, expected) => {
    expect(formatDay(found)).toBe(expected);
  });

  it('civil dates survive the way to days and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 2_932_896 }), (d) => {
        const { year, month, day } = civilFromDay(d);
        expect(dayFromCivil(year, month, day)).toBe(d);
      }),
    );
  });
});
