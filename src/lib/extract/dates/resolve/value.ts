import { isoWeek } from '#lib/time/calendar.ts';
import { civilFromDay, type CivilDay } from '#lib/time/day.ts';
import type { Amount, Unit } from '../types.ts';

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `1940`, `BC0480`: years as TIMEX3 and TIMEX2 write them; the argument is astronomical. */
export const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${pad(month)}`;
}

export function dayValue(day: CivilDay): string {
  const date = civilFromDay(day);
  return `${monthValue(date.year, date.month)}-${pad(date.day)}`;
}

export function weekValue(day: CivilDay): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${pad(week)}`;
}

/** A decade by its first three digits, a century by its first two. */
export function digitsValue(first: number, digits: 2 | 3): string {
  return yearValue(first).slice(0, first > 0 ? digits : digits + 2);
}

const LETTERS: Readonly<Record<Unit, readonly [prefix: string, factor: number, letter: string]>> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  night: ['P', 1, 'D'],
  weekend: ['P', 2, 'D'],
  week: ['P', 1, 'W'],
  fortnight: ['P', 2, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 1, 'Q'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
  millennium: ['P', 1000, 'Y'],
};

/** A TIMEX3 duration: `P3D`, `PT5H30M`, `PXY` for an unknown number. */
export function durationValue({ unit, count }: Amount): string {
  const [prefix, factor, letter] = LETTERS[unit];
  if (count === null) return `${prefix}X${letter}`;
  if (unit === 'hour' && !Number.isInteger(count)) {
    const hours = Math.floor(count);
    const minutes = Math.round((count - hours) * 60);
    return hours === 0 ? `PT${minutes}M` : `PT${hours}H${minutes}M`;
  }
  if (unit === 'year' && count === 0.5) return 'P6M';
  return `${prefix}${Number((count * factor).toFixed(2))}${letter}`;
}
