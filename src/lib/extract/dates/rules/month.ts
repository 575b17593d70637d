import { dayOfMonthAt, digitsAt } from '../numbers.ts';
import { wordsWith } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Phrase } from '../types.ts';
import { isBareMonth } from './month-context.ts';
import { calendar, phrase, type Rule } from './rule.ts';
import { fullYear, yearAfter, type ReadYear } from './year-name.ts';

const NAME = 'month-day';
/** Most days named after one month: "May 3, 5, 7 and 9". */
const MOST_DAYS = 8;
/** Words that make the number before them something else than a day. */
const NOT_A_DAY: ReadonlySet<string> = new Set([
  'percent',
  '%',
  'per',
  'million',
  'billion',
  'people',
  'points',
  'a.m.',
  'p.m.',
  'am',
  'pm',
]);

interface Day {
  readonly first: number;
  readonly end: number;
  readonly day: number;
  readonly closesRange: boolean;
}

/** Days after a month's name: "3", "3-5", "3 and 5", "3, 4 and 5", "3 to 5", "the 3rd". */
function daysAt(r: Reading, t: number): Day[] {
  const days: Day[] = [];
  let at = r.is(t, 'the') ? t + 1 : t;
  let closesRange = false;
  while (days.length < MOST_DAYS) {
    const day = dayOfMonthAt(r, at);
    if (!day || (r.isWord(at) && days.length > 0) || r.in(day.end, NOT_A_DAY)) break;
    // "May 3 - 5 people", "Aug. 7.5".
    if (r.word(at).length > 2 && digitsAt(r, at) !== null) break;
    days.push({ first: days.length === 0 ? t : at, end: day.end, day: day.value, closesRange });
    const range =
      (r.isDash(day.end) && r.isGlued(day.end + 1)) ||
      r.is(day.end, 'to', 'through', 'until', 'till') ||
      (r.isDash(day.end) && dayOfMonthAt(r, day.end + 1) !== null && !r.lexeme(day.end + 2)?.month);
    const list = r.is(day.end, 'and', 'or', '&');
    const comma = r.is(day.end, ',') && listGoesOn(r, day.end + 1);
    if (!range && !list && !comma) break;
    closesRange = range;
    at = day.end + 1;
    const next = dayOfMonthAt(r, at);
    if (!next || r.isWord(at) || (range && next.value <= day.value)) break;
    // "May 3 and 12 people": the number counts something.
    if (list && r.isWord(next.end) && !r.in(next.end, CONTINUES)) break;
    if (list && (r.lexeme(next.end)?.month ?? null) !== null) break;
  }
  return days;
}

const CONTINUES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'of',
  'as',
  'for',
  'to',
  'with',
  'when',
  'by',
  'and',
  'but',
  'with',
  'on',
  'the',
  'from',
  'during',
  'was',
  'were',
  'will',
]);

/** Whether after a comma another day of the list stands: "4 and 5", "4, 5". */
function listGoesOn(r: Reading, t: number): boolean {
  const day = dayOfMonthAt(r, t);
  return (
    day !== null &&
    !r.isWord(t) &&
    (r.is(day.end, 'and', 'or') || r.is(day.end, ',')) &&
    dayOfMonthAt(r, day.end + 1) !== null
  );
}

/** "JAN 90" in wire copy: a month with two digits that no day can follow. */
function wireYear(r: Reading, t: number): ReadYear | null {
  const digits = r.word(t).length === 2 ? digitsAt(r, t) : null;
  return digits !== null && digits > 31 ? { year: { number: fullYear(digits) }, end: t + 1 } : null;
}

/** "January 15, 2024", "Jan. 3-5", "March the 3rd", "April 24 and 25", "January 2024", "January of last year", "in April". */
export const monthRule: Rule = {
  name: NAME,
  openers: wordsWith('month'),
  read(r, t) {
    const month = r.lexeme(t)?.month ?? null;
    if (month === null || (!r.isCapitalised(t) && r.word(t) !== 'sept.')) return null;
    const yearAlone = yearAfter(r, t + 1) ?? wireYear(r, t + 1);
    const days = yearAlone ? [] : daysAt(r, t + 1);
    const last = days[days.length - 1];
    if (!last) {
      if (yearAlone) {
        if (r.word(t) === 'may' && r.startsSentence(t) && !r.isDigits(t + 1)) return null;
        return [phrase('month-year', t, yearAlone.end, calendar({ month, year: yearAlone.year }))];
      }
      return isBareMonth(r, t) ? [phrase('month', t, t + 1, calendar({ month }))] : null;
    }
    const year = yearAfter(r, last.end);
    return days.map((day, i): Phrase => {
      const end = i === days.length - 1 ? (year?.end ?? day.end) : day.end;
      const expression = calendar({ month, day: day.day, year: year?.year ?? null });
      return phrase(NAME, i === 0 ? t : day.first, end, expression, { closesRange: day.closesRange });
    });
  },
};
