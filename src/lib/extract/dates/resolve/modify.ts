import { civilFromDay, dayFromCivil, MAX_DAY, type CivilDay } from '#lib/time/day.ts';
import type { Phrase, Resolved } from '../types.ts';
import { baseOf, type Context } from './context.ts';

type Days = NonNullable<Resolved['days']>;

/** Thirds of a decade or a longer stretch fall on whole years. */
function yearThirds(start: CivilDay, end: CivilDay, third: 0 | 1 | 2): { start: CivilDay; end: CivilDay } {
  const first = civilFromDay(start).year;
  const years = civilFromDay(end).year - first + 1;
  const cut = (n: number): number => first + Math.round((years * n) / 3);
  return { start: dayFromCivil(cut(third), 1, 1), end: dayFromCivil(cut(third + 1), 1, 1) - 1 };
}

/** Thirds of a year fall on whole months, of anything shorter on days. */
function thirdOf(
  days: Days,
  start: CivilDay,
  end: CivilDay,
  third: 0 | 1 | 2,
): { start: CivilDay; end: CivilDay } {
  if (days.precision === 'decade' || days.precision === 'century') return yearThirds(start, end, third);
  if (days.precision === 'year' && end - start > 360) {
    const { year } = civilFromDay(start);
    return {
      start: dayFromCivil(year, third * 4 + 1, 1),
      end: dayFromCivil(year + (third === 2 ? 1 : 0), ((third * 4 + 4) % 12) + 1, 1) - 1,
    };
  }
  const length = end - start + 1;
  if (length < 3) return { start, end };
  const cut = (n: number): number => start + Math.round((length * n) / 3);
  return { start: cut(third), end: cut(third + 1) - 1 };
}

const THIRDS = new Map([
  ['START', 0],
  ['MID', 1],
  ['END', 2],
] as const);

/** "earlier this month" ends the day before it was told, "later this month" begins the day after. */
function splitAt(
  days: Days,
  split: 'earlier' | 'later',
  start: CivilDay,
  end: CivilDay,
  context: Context,
): Days {
  const base = baseOf(
    context,
    days.anchor?.of === 'text' && context.told !== days.anchor.day ? 'text' : 'published',
  );
  if (!base) return days;
  const cut = split === 'earlier' ? base.start - 1 : base.end + 1;
  if (base.start < start || base.end > end) return days;
  // Said on its first day, "earlier this week" can only be that day.
  return split === 'earlier'
    ? { ...days, end: Math.max(start, cut) }
    : { ...days, start: Math.min(end, cut) };
}

/** Narrows a resolved date by what stands before it: "early", "mid-", "the end of", "earlier", "about". */
export function modify(resolved: Resolved, phrase: Phrase, context: Context): Resolved {
  const { days } = resolved;
  if (phrase.mod === null) return resolved;
  const marked = { ...resolved, mod: phrase.mod };
  if (!days || days.start === null || days.end === null) return marked;
  if (phrase.split) return { ...marked, days: splitAt(days, phrase.split, days.start, days.end, context) };
  const third =
    phrase.mod === 'START' || phrase.mod === 'MID' || phrase.mod === 'END'
      ? THIRDS.get(phrase.mod)
      : undefined;
  if (third !== undefined && resolved.type !== 'TIME') {
    return { ...marked, days: { ...days, ...thirdOf(days, days.start, days.end, third), approximate: true } };
  }
  if (third !== undefined) return marked;
  const slack = days.precision === 'year' ? 366 : 0;
  const year = slack > 0 && phrase.mod === 'APPROX';
  return {
    ...marked,
    days: { ...days, approximate: true, end: year ? Math.min(days.end, MAX_DAY) : days.end },
  };
}
