import { halfDays, quarterDays, seasonDays, yearDays, type Days } from '#lib/time/calendar.ts';
import type { Precision } from '#lib/time/when.ts';
import type { Expression, Resolved, YearPart } from '../types.ts';
import { inferYear, namedYear } from './calendar.ts';
import type { Context } from './context.ts';
import { yearValue } from './value.ts';

type PartOfYear = Extract<Expression, { kind: 'part-of-year' }>;

const SPANS: Readonly<Record<YearPart, (year: number) => Days>> = {
  SP: (year) => seasonDays(year, 'spring'),
  SU: (year) => seasonDays(year, 'summer'),
  FA: (year) => seasonDays(year, 'autumn'),
  WI: (year) => seasonDays(year, 'winter'),
  Q1: (year) => quarterDays(year, 1),
  Q2: (year) => quarterDays(year, 2),
  Q3: (year) => quarterDays(year, 3),
  Q4: (year) => quarterDays(year, 4),
  H1: (year) => halfDays(year, 1),
  H2: (year) => halfDays(year, 2),
};

const precisionOf = (part: YearPart): Precision =>
  part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'year' : 'season';

/** Seasons, quarters and halves. */
export function resolvePartOfYear(expression: PartOfYear, context: Context): Resolved | null {
  const { part } = expression;
  const quarter = part.startsWith('Q') || part.startsWith('H');
  const choice = expression.year
    ? namedYear(expression.year, context)
    : inferYear(context, expression.side, SPANS[part], quarter ? -1 : 0);
  if (!choice) return { type: 'DATE', value: `XXXX-${part}`, mod: null, days: null };
  const days = SPANS[part](choice.year);
  return {
    type: 'DATE',
    value: `${yearValue(choice.year)}-${part}`,
    mod: null,
    days: {
      ...days,
      precision: precisionOf(part),
      approximate: expression.fiscal,
      basis: choice.basis,
      anchor: choice.base?.anchor ?? null,
    },
  };
}

/** "FY2006": its months depend on who counts, so the calendar year stands in, marked as approximate. */
export function resolveFiscalYear(
  expression: Extract<Expression, { kind: 'fiscal-year' }>,
  context: Context,
): Resolved | null {
  const choice = namedYear(expression.year, context);
  if (!choice) return null;
  const days = {
    ...yearDays(choice.year),
    precision: 'year' as const,
    approximate: true,
    basis: choice.basis,
    anchor: choice.base?.anchor ?? null,
  };
  return { type: 'DATE', value: `FY${yearValue(choice.year)}`, mod: null, days };
}
