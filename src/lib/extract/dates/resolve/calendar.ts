import { monthDays, yearDays } from '#lib/time/calendar.ts';
import { civilFromDay, dayFromCivil, daysInMonth, weekday, type CivilDay } from '#lib/time/day.ts';
import type { Basis } from '#lib/time/when.ts';
import type { Calendar, Resolved, YearName } from '../types.ts';
import { baseOf, storyBase, yearOf, type Base, type Context } from './context.ts';
import { dayValue, monthValue, yearValue } from './value.ts';

/** A date not further ahead than this is the coming one when no verb says which, in days. */
const NEAR_AHEAD = 90;
/** News names the year of a date further than this from publication, in days. */
const FAR = 290;
/** A deadline this recently gone may still be spoken of as ahead, in days. */
const LONG_GONE = 60;
/** In a narrative a month this many months before the one last spoken of is the next year's. */
const TURN_OF_YEAR = 6;
/** And this many months after it the year's before. */
const TURN_OF_YEAR_BACK = 8;

export interface YearChoice {
  readonly year: number;
  readonly basis: Basis;
  readonly base: Base | null;
}

/** The year that is named outright or by its distance. */
export function namedYear(year: YearName, context: Context): YearChoice | null {
  if ('number' in year) return { year: year.number, basis: 'stated', base: null };
  const base = baseOf(context, year.of);
  return base && { year: yearOf(base.start) + year.offset, basis: 'relative', base };
}

/**
 * The year of a date that names none, by where the verbs look and what "last" or "next" says; in a narrative by the date before.
 * @param span the days it would cover in a given year
 * @param unsaid where to look when the verbs do not say
 */
export function inferYear(
  context: Context,
  side: -1 | 0 | 1 | null,
  span: (year: number) => { start: CivilDay; end: CivilDay },
  unsaid: -1 | 0 = 0,
): YearChoice | null {
  // "last August" is the last before the telling, whatever the story is about.
  const base = side === null || context.narrative ? storyBase(context) : baseOf(context, 'published');
  if (!base) return null;
  const choice = (year: number): YearChoice => ({ year, basis: 'relative', base });
  const year = yearOf(base.start);
  if (base.anchor.of === 'text' && side === null && context.spoken) {
    if (base.precision === 'year') return choice(year);
    const there = civilFromDay(span(year).start).month;
    const here = civilFromDay(base.start).month;
    if (there - here < -TURN_OF_YEAR) return choice(year + 1);
    return choice(there - here > TURN_OF_YEAR_BACK ? year - 1 : year);
  }
  const outlook = context.outlook === 0 ? unsaid : context.outlook;
  const now = base.start;
  let latest = year + 1;
  let following = null;
  let last = span(latest);
  while (last.start > now && latest >= year) {
    following = last;
    latest--;
    last = span(latest);
  }
  const next = latest + 1;
  if (side === -1) return choice(last.end < now ? latest : latest - 1);
  if (side === 1) return choice(next);
  const current = last.end >= now;
  const gone = current ? 0 : now - last.end;
  const ahead = (following ?? span(next)).start - now;
  if (side === 0) return choice(current || gone < ahead || outlook < 0 ? latest : next);
  if (outlook > 0) return choice(current || (gone < LONG_GONE && ahead > FAR) ? latest : next);
  if (outlook < 0) return choice(gone > FAR && ahead < NEAR_AHEAD && !context.happened ? next : latest);
  return choice(ahead < NEAR_AHEAD && gone > ahead ? next : latest);
}

function resolved(
  value: string,
  start: CivilDay,
  end: CivilDay,
  precision: 'day' | 'month' | 'year',
  from: { basis: Basis; base: Base | null },
): Resolved {
  const days = {
    start,
    end,
    precision,
    approximate: false,
    basis: from.basis,
    anchor: from.base?.anchor ?? null,
  };
  return { type: 'DATE', value, mod: null, days };
}

const existing = (year: number, month: number, day: number): CivilDay | null =>
  day <= daysInMonth(year, month) ? dayFromCivil(year, month, day) : null;

/** The day of the month in a year, 29 February in the nearest year before that has one. */
function daySpan(month: number, day: number): (year: number) => { start: CivilDay; end: CivilDay } {
  return (year) => {
    const at = dayFromCivil(year, month, Math.min(day, daysInMonth(year, month)));
    return { start: at, end: at };
  };
}

/** The year in which a date falls on the weekday that the text gives it, nearest to the choice. */
function fitWeekday(choice: YearChoice, month: number, day: number, isoDay: number | null): YearChoice {
  if (isoDay === null) return choice;
  const fits = [0, -1, 1].find((offset) => {
    const at = existing(choice.year + offset, month, day);
    return at !== null && weekday(at) === isoDay;
  });
  return fits === undefined ? choice : { ...choice, year: choice.year + fits };
}

function resolveWeekday(isoDay: number, side: -1 | 0 | 1 | null, context: Context): Resolved | null {
  const story = context.narrative ? storyBase(context) : null;
  // Of a year alone no weekday follows: "A. Dunn, 1901-1988 … died on Tuesday".
  const base = story && story.precision !== 'year' ? story : baseOf(context, 'published');
  if (!base) return unknown(`XXXX-WXX-${isoDay}`);
  const now = base.start;
  const back = (weekday(now) - isoDay + 7) % 7;
  const ahead = (isoDay - weekday(now) + 7) % 7;
  let day = now - back;
  if (base.anchor.of === 'text' && context.narrative) day = side === -1 ? now - (back || 7) : now + ahead;
  else if (side === -1) day = now - (back || 7);
  else if (side === 1) day = now + (ahead || 7);
  else if (side === 0) day = context.outlook < 0 ? now - back : now + ahead;
  else if (context.outlook > 0) day = now + ahead;
  return resolved(dayValue(day), day, day, 'day', { basis: 'relative', base });
}

const unknown = (value: string): Resolved => ({ type: 'DATE', value, mod: null, days: null });
const two = (n: number): string => String(n).padStart(2, '0');

/** Dates of the calendar, whole or partial. */
export function resolveCalendar(date: Calendar, context: Context): Resolved | null {
  const { month, day, side } = date;
  if (month === null && date.year !== null) {
    const choice = namedYear(date.year, context);
    if (!choice) return null;
    const { start, end } = yearDays(choice.year);
    return resolved(yearValue(choice.year), start, end, 'year', choice);
  }
  if (month === null) {
    if (date.weekday !== null && day === null) return resolveWeekday(date.weekday, side, context);
    return day === null ? null : resolveDayOfMonth(day, context);
  }
  const span = day === null ? (year: number) => monthDays(year, month) : daySpan(month, day);
  const inferred = date.year ? namedYear(date.year, context) : inferYear(context, side, span);
  if (!inferred) return unknown(`XXXX-${two(month)}${day === null ? '' : `-${two(day)}`}`);
  if (day === null) {
    const { start, end } = monthDays(inferred.year, month);
    return resolved(monthValue(inferred.year, month), start, end, 'month', inferred);
  }
  const choice = date.year ? inferred : fitWeekday(inferred, month, day, date.weekday);
  const at = existing(choice.year, month, day);
  if (at === null) return null;
  return resolved(dayValue(at), at, at, 'day', choice);
}

function resolveDayOfMonth(day: number, context: Context): Resolved | null {
  const base = baseOf(context, 'text');
  if (!base) return null;
  const { year, month } = civilFromDay(base.start);
  const at = base.precision === 'year' ? null : existing(year, month, day);
  return at === null ? null : resolved(dayValue(at), at, at, 'day', { basis: 'relative', base });
}
