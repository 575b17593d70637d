import { centuryDays, decadeDays } from '#lib/time/calendar.ts';
import { dayFromCivil, MAX_DAY, MIN_DAY } from '#lib/time/day.ts';
import { historicYear, holidayIn } from '../holidays.ts';
import type { Expression, Resolved } from '../types.ts';
import { resolveDuration, resolveShift } from './amount.ts';
import { inferYear, namedYear, resolveCalendar } from './calendar.ts';
import { baseOf, yearOf, type Context } from './context.ts';
import { PRECISION_OF, shiftDay } from './shift-days.ts';
import { resolveClock, resolveDayPart, resolveOvernight } from './time-of-day.ts';
import { resolveUnit, unitAround } from './unit.ts';
import { dayValue, digitsValue } from './value.ts';
import { resolveFiscalYear, resolvePartOfYear } from './year-part.ts';

function resolveHoliday(
  expression: Extract<Expression, { kind: 'holiday' }>,
  context: Context,
): Resolved | null {
  const { holiday, side } = expression;
  const historic = historicYear(holiday);
  const dayIn = (year: number): number => holidayIn(holiday, year) ?? 0;
  const choice = expression.year
    ? namedYear(expression.year, context)
    : historic !== null
      ? { year: historic, basis: 'stated' as const, base: null }
      : inferYear(context, side, (year) => ({ start: dayIn(year), end: dayIn(year) }));
  if (!choice) return null;
  const day = dayIn(choice.year);
  const days = {
    start: day,
    end: day,
    precision: 'day',
    approximate: false,
    basis: choice.basis,
    anchor: choice.base?.anchor ?? null,
  } as const;
  return { type: 'DATE', value: dayValue(day), mod: null, days };
}

function resolveReference(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF', context: Context): Resolved {
  const base = context.narrative ? null : baseOf(context, 'published');
  if (!base) return { type: 'DATE', value, mod: null, days: null };
  const now = base.start;
  const start = value === 'PAST_REF' ? null : now;
  const end = value === 'FUTURE_REF' ? null : now;
  const precision = value === 'PRESENT_REF' ? 'day' : 'vague';
  return {
    type: 'DATE',
    value,
    mod: null,
    days: {
      start,
      end,
      precision,
      approximate: value !== 'PRESENT_REF',
      basis: 'relative',
      anchor: base.anchor,
    },
  };
}

/** The reading of an all-digit date nearest to the day it was told on, the past first; American order when nothing tells. */
function resolveNumeric(
  { readings }: Extract<Expression, { kind: 'numeric' }>,
  context: Context,
): Resolved | null {
  const days = readings.map(({ year, month, day }) => dayFromCivil(year, month, day));
  const { told } = context;
  const distance = (day: number): number => (told === null ? 0 : day > told ? (day - told) * 2 : told - day);
  const best = days.reduce<number | null>(
    (a, day) => (a === null || distance(day) < distance(a) ? day : a),
    null,
  );
  if (best === null) return null;
  const ambiguous = days.length > 1;
  return {
    type: 'DATE',
    value: dayValue(best),
    mod: null,
    days: { start: best, end: best, precision: 'day', approximate: ambiguous, basis: 'stated', anchor: null },
  };
}

function resolveDecade(first: number, context: Context): Resolved {
  const base = first >= 0 && first < 100 ? baseOf(context, 'published') : null;
  // "the '60s" of a text from 1999 or 2024 are the last that began by then.
  const year = base ? yearOf(base.start) : 2000;
  const century = Math.floor((year - first) / 100) * 100;
  const full = first >= 0 && first < 100 ? century + first : first;
  const days = {
    ...decadeDays(full),
    precision: 'decade',
    approximate: false,
    basis: 'stated',
    anchor: null,
  } as const;
  return { type: 'DATE', value: digitsValue(full, 3), mod: null, days };
}

function resolveShiftFrom(
  expression: Extract<Expression, { kind: 'shift-from' }>,
  context: Context,
): Resolved | null {
  const { amount, direction } = expression;
  const base = resolveExpression(expression.base, context);
  const from = base?.days;
  if (from?.start == null || amount.count === null) return null;
  const day = shiftDay(from.start, amount.unit, direction * amount.count);
  return day === null
    ? null
    : {
        type: 'DATE',
        value: dayValue(day),
        mod: null,
        days: { ...from, start: day, end: day, precision: 'day', basis: from.basis },
      };
}

function resolveUnitOf(
  { unit, base }: Extract<Expression, { kind: 'unit-of' }>,
  context: Context,
): Resolved | null {
  const found = resolveExpression(base, context)?.days;
  if (found?.start == null) return null;
  const { value, days } = unitAround(unit, found.start);
  return { type: 'DATE', value, mod: null, days: { ...found, ...days, precision: PRECISION_OF[unit] } };
}

const UNIT_OF_PRECISION = { day: 'day', week: 'week', month: 'month', quarter: 'quarter' } as const;

function resolveSamePeriod(years: number, context: Context): Resolved | null {
  const base = baseOf(context, 'text');
  const start = base && shiftDay(base.start, 'year', years);
  if (!base || start === null) return null;
  const { precision } = base;
  const unit =
    precision in UNIT_OF_PRECISION ? UNIT_OF_PRECISION[precision as keyof typeof UNIT_OF_PRECISION] : 'year';
  const { value, days } = unitAround(unit, start);
  const known = {
    ...days,
    precision: PRECISION_OF[unit],
    approximate: false,
    basis: 'relative',
    anchor: base.anchor,
  } as const;
  return { type: 'DATE', value, mod: null, days: known };
}

function resolveCentury(first: number): Resolved {
  const days = {
    ...centuryDays(first),
    precision: 'century',
    approximate: false,
    basis: 'stated',
    anchor: null,
  } as const;
  return { type: 'DATE', value: digitsValue(first + 50, 2), mod: null, days };
}

function dispatch(expression: Expression, context: Context): Resolved | null {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, context);
    case 'part-of-year':
      return resolvePartOfYear(expression, context);
    case 'fiscal-year':
      return resolveFiscalYear(expression, context);
    case 'decade':
      return resolveDecade(expression.first, context);
    case 'century':
      return resolveCentury(expression.first);
    case 'unit':
      return resolveUnit(expression.unit, expression.offset, expression.of, context);
    case 'shift':
      return resolveShift(expression, context);
    case 'shift-from':
      return resolveShiftFrom(expression, context);
    case 'unit-of':
      return resolveUnitOf(expression, context);
    case 'same-period':
      return resolveSamePeriod(expression.years, context);
    case 'duration':
      return resolveDuration(expression, context);
    case 'set':
      return { type: 'SET', value: expression.value, mod: null, days: null };
    case 'clock':
      return resolveClock(expression, context, resolveExpression);
    case 'overnight':
      return resolveOvernight(expression, context, resolveExpression);
    case 'part-of-day':
      return resolveDayPart(expression, context, resolveExpression);
    case 'holiday':
      return resolveHoliday(expression, context);
    case 'reference':
      return resolveReference(expression.value, context);
    case 'numeric':
      return resolveNumeric(expression, context);
  }
}

/** What an expression means in its context; null when that cannot be told, or lies outside the calendar. */
export function resolveExpression(expression: Expression, context: Context): Resolved | null {
  const found = dispatch(expression, context);
  const days = found?.days;
  if (days && ((days.start !== null && days.start < MIN_DAY) || (days.end !== null && days.end > MAX_DAY)))
    return null;
  return found;
}
