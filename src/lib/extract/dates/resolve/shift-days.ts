import { addMonths, addYears } from '#lib/time/calendar.ts';
import { MAX_DAY, MIN_DAY, type CivilDay } from '#lib/time/day.ts';
import type { Precision } from '#lib/time/when.ts';
import type { Unit } from '../types.ts';

const DAYS: Readonly<Partial<Record<Unit, number>>> = {
  day: 1,
  night: 1,
  weekend: 7,
  week: 7,
  fortnight: 14,
};
const MONTHS: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3 };
const YEARS: Readonly<Partial<Record<Unit, number>>> = {
  year: 1,
  decade: 10,
  century: 100,
  millennium: 1000,
};

/** More units than this before or after a date are not a date any more. */
const MOST = 20_000;

/** A day moved by a signed number of units, or null when that leaves the calendar. Clock units move by whole days. */
export function shiftDay(day: CivilDay, unit: Unit, count: number): CivilDay | null {
  if (Math.abs(count) > MOST) return null;
  const moved = shifted(day, unit, count);
  return moved < MIN_DAY || moved > MAX_DAY ? null : moved;
}

function shifted(day: CivilDay, unit: Unit, count: number): CivilDay {
  const days = DAYS[unit];
  if (days !== undefined) return day + Math.round(count * days);
  const months = MONTHS[unit];
  if (months !== undefined) return addMonths(day, Math.round(count * months));
  const years = YEARS[unit];
  if (years !== undefined)
    return Number.isInteger(count * years)
      ? addYears(day, count * years)
      : addMonths(day, Math.round(count * years * 12));
  const hours = unit === 'hour' ? count : unit === 'minute' ? count / 60 : count / 3600;
  return day + Math.trunc(hours / 24);
}

export const PRECISION_OF: Readonly<Record<Unit, Precision>> = {
  second: 'day',
  minute: 'day',
  hour: 'day',
  day: 'day',
  night: 'day',
  weekend: 'week',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'century',
};
