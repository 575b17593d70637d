import { civilFromDay, dayFromCivil, daysInMonth, weekday, type CivilDay } from './day.ts';

/** A closed interval of civil days, both sides known. */
export interface Days {
  readonly start: CivilDay;
  readonly end: CivilDay;
}

/** Northern seasons as meteorologists count them; winter of a year begins in its December. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

export type Season = (typeof SEASONS)[number];

const FIRST_MONTH_OF_SEASON: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

/** `count` whole months from the first of `month`; months outside 1–12 roll into other years. */
export function monthsFrom(year: number, month: number, count: number): Days {
  const first = year * 12 + (month - 1);
  return { start: firstOfMonth(first), end: firstOfMonth(first + count) - 1 };
}

/** @param index months since the year 0 */
function firstOfMonth(index: number): CivilDay {
  const year = Math.floor(index / 12);
  return dayFromCivil(year, index - year * 12 + 1, 1);
}

export const monthDays = (year: number, month: number): Days => monthsFrom(year, month, 1);

/** @param quarter 1–4 */
export const quarterDays = (year: number, quarter: number): Days => monthsFrom(year, quarter * 3 - 2, 3);

/** @param half 1–2 */
export const halfDays = (year: number, half: number): Days => monthsFrom(year, half * 6 - 5, 6);

export const seasonDays = (year: number, season: Season): Days =>
  monthsFrom(year, FIRST_MONTH_OF_SEASON[season], 3);

export const yearDays = (year: number): Days => monthsFrom(year, 1, 12);

/** The ten years from `first`, which need not be a multiple of ten. */
export const decadeDays = (first: number): Days => monthsFrom(first, 1, 120);

/** The hundred years from `first`: 1900 for what English calls the twentieth century and EDTF `19XX`. */
export const centuryDays = (first: number): Days => monthsFrom(first, 1, 1200);

/** Monday to Sunday around a day. */
export function weekDays(day: CivilDay): Days {
  const start = day - weekday(day) + 1;
  return { start, end: start + 6 };
}

/** The same day of a month `count` months on; the last day of a shorter month. */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const date = civilFromDay(day);
  const index = date.year * 12 + date.month - 1 + count;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayFromCivil(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** The same date `count` years on; 29 February becomes the 28th. */
export const addYears = (day: CivilDay, count: number): CivilDay => addMonths(day, count * 12);

/** ISO 8601 week: the year it belongs to and its number, 1–53. */
export function isoWeek(day: CivilDay): { readonly year: number; readonly week: number } {
  const thursday = day - weekday(day) + 4;
  const { year } = civilFromDay(thursday);
  return { year, week: Math.floor((thursday - dayFromCivil(year, 1, 1)) / 7) + 1 };
}

/** Monday of an ISO 8601 week. */
export function mondayOfIsoWeek(year: number, week: number): CivilDay {
  return weekDays(dayFromCivil(year, 1, 4)).start + (week - 1) * 7;
}

/** Western Easter Sunday. Source: the "anonymous Gregorian" computus (Nature, 1876; Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): CivilDay {
  const a = ((year % 19) + 19) % 19;
  const b = Math.floor(year / 100);
  const c = year - b * 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The `nth` given weekday of a month (1 first … 4; −1 last). */
export function nthWeekday(year: number, month: number, isoDay: number, nth: number): CivilDay {
  if (nth < 0) {
    const last = dayFromCivil(year, month, daysInMonth(year, month));
    return last - ((weekday(last) - isoDay + 7) % 7) + (nth + 1) * 7;
  }
  const first = dayFromCivil(year, month, 1);
  return first + ((isoDay - weekday(first) + 7) % 7) + (nth - 1) * 7;
}
