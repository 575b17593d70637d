import { wordsWith } from '../lexicon.ts';
import { dayOfMonthAt, digitsAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { Phrase, YearName } from '../types.ts';
import { calendar, phrase, type Rule } from './rule.ts';
import { fullYear, yearAfter } from './year-name.ts';

const NAME = 'day-month';

/** From this length on a word of a text in capitals may be one that is counted. */
const SHORTEST_COUNTED = 4;
const QUOTES: readonly string[] = ['"', '“', '”'];
/** What has a day for its name. */
const NAMED: ReadonlySet<string> = new Set(
  'movement avenue avenues street streets bridge square plaza brigade column commando battalion university organization organisation'.split(
    ' ',
  ),
);

interface DayBeforeMonth {
  readonly first: number;
  readonly end: number;
  readonly day: number;
  readonly closesRange: boolean;
}

/** The month after a day: its number and where its name ends. */
function monthAt(r: Reading, t: number): { month: number; end: number } | null {
  const at = r.is(t, 'of', '-', '/') && !r.is(t + 1, 'the') ? t + 1 : t;
  const month = r.lexeme(at)?.month ?? null;
  return month !== null && (r.isCapitalised(at) || r.is(at, 'sept.')) ? { month, end: at + 1 } : null;
}

function yearOf(r: Reading, t: number): { year: YearName; end: number } | null {
  const year = yearAfter(r, t);
  if (year) return year;
  // "3 JAN 90" and "3-Jan-90": two digits are a year after a day and a month when nothing is counted by them.
  const dashed = r.isDash(t) && r.isGlued(t) && r.isGlued(t + 1) && r.isDash(t - 2) && r.isGlued(t - 1);
  const at = dashed ? t + 1 : t;
  const digits = r.word(at).length === 2 && (r.upperCase || at > t) ? digitsAt(r, at) : null;
  // "On 23 MAY 28 BODIES WERE FOUND": a longer word after them is what they count.
  const counts = at === t && r.isWord(at + 1) && r.word(at + 1).length >= SHORTEST_COUNTED;
  return digits === null || counts || r.is(at + 1, 'percent', '%', ':')
    ? null
    : { year: { number: fullYear(digits) }, end: at + 1 };
}

/** Whether a day is the name of something: "the 26 July Movement", "18 March Avenue", the "9 May" group. */
function isName(r: Reading, t: number, end: number): boolean {
  if (r.is(end, ...QUOTES)) return r.is(t - 1, ...QUOTES) && r.isWord(end + 1);
  return r.in(end, NAMED) && r.isCapitalised(end);
}

/** "15 January 2024", "the 15th of January", "3-5 January", "3 and 4 January", "12 to 14 July 1950", "3 JAN 90". */
export const dayFirstRule: Rule = {
  name: NAME,
  openers: ['the', ...wordsWith('ordinal'), 'twenty', 'thirty'],
  read(r, t) {
    const days: DayBeforeMonth[] = [];
    let at = t;
    let closesRange = false;
    let month: { month: number; end: number } | null = null;
    while (days.length < 4) {
      const day = dayOfMonthAt(r, r.is(at, 'the') ? at + 1 : at);
      if (!day) return null;
      month = monthAt(r, day.end);
      days.push({ first: at, end: day.end, day: day.value, closesRange });
      if (month) break;
      closesRange = r.isDash(day.end) || r.is(day.end, 'to', 'until', 'till', 'through');
      if (!closesRange && !r.is(day.end, 'and', 'or', ',', '/', '&')) return null;
      at = day.end + 1;
    }
    if (!month) return null;
    if (isName(r, t, month.end)) return null;
    const year = yearOf(r, month.end);
    const found = month.month;
    return days.map((day, i): Phrase => {
      const last = i === days.length - 1;
      const end = last ? (year?.end ?? month.end) : day.end;
      const expression = calendar({ day: day.day, month: found, year: year?.year ?? null });
      return phrase(NAME, day.first, end, expression, { closesRange: day.closesRange });
    });
  },
};
