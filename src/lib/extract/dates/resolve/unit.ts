import {
  centuryDays,
  decadeDays,
  monthDays,
  quarterDays,
  weekDays,
  yearDays,
  type Days,
} from '#lib/time/calendar.ts';
import { civilFromDay, weekday, type CivilDay } from '#lib/time/day.ts';
import type { Precision } from '#lib/time/when.ts';
import type { Resolved, Unit } from '../types.ts';
import { baseOf, dayBase, type Base, type Context } from './context.ts';
import { PRECISION_OF, shiftDay } from './shift-days.ts';
import { dayValue, digitsValue, monthValue, weekValue, yearValue } from './value.ts';

/** Coarser than the unit asked for: "the next day" after "in June 1940". */
const ORDER: readonly Precision[] = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
  'vague',
];

const decadeOf = (day: CivilDay): number => Math.floor(civilFromDay(day).year / 10) * 10;
const centuryOf = (day: CivilDay): number => Math.floor(civilFromDay(day).year / 100) * 100;

/** The unit that holds a day, with its TIMEX3 value. */
export function unitAround(unit: Unit, day: CivilDay): { value: string; days: Days } {
  const { year, month } = civilFromDay(day);
  const quarter = Math.ceil(month / 3);
  if (unit === 'week' || unit === 'fortnight') return { value: weekValue(day), days: weekDays(day) };
  if (unit === 'weekend') {
    const { end } = weekDays(day);
    return { value: `${weekValue(day)}-WE`, days: { start: end - 1, end } };
  }
  if (unit === 'month') return { value: monthValue(year, month), days: monthDays(year, month) };
  if (unit === 'quarter')
    return { value: `${yearValue(year)}-Q${quarter}`, days: quarterDays(year, quarter) };
  if (unit === 'year') return { value: yearValue(year), days: yearDays(year) };
  if (unit === 'decade') return { value: digitsValue(decadeOf(day), 3), days: decadeDays(decadeOf(day)) };
  if (unit === 'century' || unit === 'millennium')
    return { value: digitsValue(centuryOf(day) + 50, 2), days: centuryDays(centuryOf(day)) };
  return { value: dayValue(day), days: { start: day, end: day } };
}

/** A date no finer than its base is known: `1940-06-XX`. */
function coarse(unit: Unit, base: Base): Resolved {
  const { year, month } = civilFromDay(base.start);
  const monthKnown = base.precision === 'month' || base.precision === 'week';
  const value = monthKnown
    ? `${monthValue(year, month)}${unit === 'day' || unit === 'night' ? '-XX' : ''}`
    : `${yearValue(year)}${unit === 'month' ? '-XX' : '-XX-XX'}`;
  const days = {
    start: base.start,
    end: base.end,
    precision: base.precision,
    approximate: true,
    basis: 'relative' as const,
    anchor: base.anchor,
  };
  return { type: 'DATE', value, mod: null, days };
}

export const isCoarser = (base: Base, unit: Unit): boolean =>
  ORDER.indexOf(base.precision) > ORDER.indexOf(PRECISION_OF[unit]);

function weekendDay(base: CivilDay, offset: number, outlook: -1 | 0 | 1): CivilDay {
  // Said on a Monday, "the weekend" is the one just over.
  if (offset === 0) return outlook > 0 || weekday(base) >= 6 ? base : base - 7;
  return base + offset * 7;
}

/** TIMEX3 values of units that nothing anchors. */
const UNKNOWN: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XXTNI',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

/** "last week", "that day", "the following year". */
export function resolveUnit(
  unit: Unit,
  offset: number,
  of: 'published' | 'text',
  context: Context,
): Resolved | null {
  const base = of === 'text' && (unit === 'day' || unit === 'night') ? dayBase(context) : baseOf(context, of);
  if (!base)
    return {
      type: unit === 'night' ? 'TIME' : 'DATE',
      value: UNKNOWN[unit] ?? 'XXXX',
      mod: null,
      days: null,
    };
  if (isCoarser(base, unit) && !(base.precision === 'week' && unit === 'weekend')) return coarse(unit, base);
  const day =
    unit === 'weekend'
      ? weekendDay(base.start, offset, context.outlook)
      : shiftDay(base.start, unit === 'night' ? 'day' : unit, offset);
  if (day === null) return null;
  const { value, days } = unitAround(unit, day);
  const time = unit === 'night';
  return {
    type: time ? 'TIME' : 'DATE',
    value: time ? `${value}TNI` : value,
    mod: null,
    days: {
      ...days,
      precision: PRECISION_OF[unit],
      approximate: false,
      basis: 'relative',
      anchor: base.anchor,
    },
  };
}
