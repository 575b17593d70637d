import { wordsWith } from '../lexicon.ts';
import { dayOfMonthAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import type { Phrase } from '../types.ts';
import { dayFirstRule } from './day-first.ts';
import { monthRule } from './month.ts';
import { numericRule } from './numeric.ts';
import { calendar, phrase, type Rule } from './rule.ts';

const NAME = 'weekday';

const SIDES = new Map<string, -1 | 0 | 1>([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['previous', -1],
]);

/** Short names that are words: they need a full stop or a date after them. */
const WORDS: ReadonlySet<string> = new Set(['sat', 'sun', 'mon', 'wed', 'fri', 'thu', 'tue']);

function isName(r: Reading, t: number): boolean {
  if (r.lexeme(t)?.weekday == null || !r.isCapitalised(t)) return false;
  const word = r.word(t);
  if (!WORDS.has(word.replace('.', ''))) return true;
  if (r.is(t + 1, ',') && (r.lexeme(t + 2)?.month != null || dayOfMonthAt(r, t + 2) !== null)) return true;
  if (r.lexeme(t + 1)?.month != null || (dayOfMonthAt(r, t + 1) !== null && r.lexeme(t + 2)?.month != null))
    return true;
  return (
    (r.is(t - 1, 'on', 'last', 'next') && word.length <= 4) ||
    (r.upperCase && r.is(t - 1, 'last', 'on', 'next'))
  );
}

/** The date that follows a weekday, after a comma or none: "Friday, Oct. 23", "Saturday 24 June 1950", "Monday the 15th". */
function dateAfter(r: Reading, t: number): Phrase | null {
  const comma = r.is(t, ',');
  const at = comma ? t + 1 : t;
  const date =
    dayFirstRule.read(r, at) ??
    (r.lexeme(at)?.month != null ? monthRule.read(r, at) : null) ??
    (r.isDigits(at) ? numericRule.read(r, at) : null);
  const found = date?.length === 1 ? date[0] : undefined;
  if (found?.expression.kind === 'calendar' && found.expression.day !== null) return found;
  if (r.is(at, 'the')) {
    const day = dayOfMonthAt(r, at + 1);
    if (day && /\d(?:st|nd|rd|th)$/.test(r.word(at + 1)))
      return phrase(NAME, at, day.end, calendar({ day: day.value }));
  }
  return null;
}

/** "Tuesday", "last Tuesday", "Friday, Oct. 23", "this coming Monday", "Tuesday of last week". */
export const weekdayRule: Rule = {
  name: NAME,
  openers: ['last', 'past', 'this', 'next', 'coming', 'the', ...wordsWith('weekday')],
  read(r, t) {
    let at = r.is(t, 'the') ? t + 1 : t;
    if (r.is(at, 'this') && r.is(at + 1, 'past', 'coming')) at++;
    const side = SIDES.get(r.word(at)) ?? null;
    if (side !== null) at++;
    if (r.is(t, 'the') && side === null) return null;
    const weekday = r.lexeme(at)?.weekday ?? null;
    if (weekday === null || !isName(r, at)) return null;
    const date = dateAfter(r, at + 1);
    if (date?.expression.kind === 'calendar') {
      return [phrase('weekday-date', t, date.end, { ...date.expression, weekday }, {})];
    }
    const end = at + 1;
    if (r.is(end, 'of') && r.is(end + 1, 'last', 'this', 'next') && r.is(end + 2, 'week')) {
      const offset = SIDES.get(r.word(end + 1)) ?? 0;
      const week = { kind: 'unit', unit: 'week', offset, of: 'published' } as const;
      return [
        phrase('weekday-of-week', t, end + 3, {
          kind: 'shift-from',
          amount: { unit: 'day', count: weekday - 1, low: weekday - 1, high: weekday - 1 },
          direction: 1,
          base: week,
        }),
      ];
    }
    if (r.is(end, 'week') && side === null) {
      const amount = { unit: 'week', count: 1, low: 1, high: 1 } as const;
      return [
        phrase('weekday-week', t, end + 1, {
          kind: 'shift-from',
          amount,
          direction: 1,
          base: calendar({ weekday, side: 1 }),
        }),
      ];
    }
    const of = r.is(at - 1, 'following', 'previous');
    return [phrase(NAME, t, end, calendar({ weekday, side: of ? (side === null ? null : side) : side }))];
  },
};

/** "last March", "next January", "this May", "last Oct. 23". */
export const sidedMonthRule: Rule = {
  name: 'sided-month',
  openers: ['last', 'past', 'this', 'next', 'coming'],
  read(r, t) {
    const side = SIDES.get(r.word(t)) ?? null;
    const month = r.lexeme(t + 1)?.month ?? null;
    if (side === null || month === null || !r.isCapitalised(t + 1)) return null;
    if (r.is(t + 1, 'march', 'may') && r.is(t, 'this') && !r.startsSentence(t) && r.is(t - 1, 'of', 'on'))
      return null;
    const dated = monthRule.read(r, t + 1);
    const only = dated?.length === 1 ? dated[0] : undefined;
    if (only?.expression.kind === 'calendar' && only.expression.day !== null) {
      // "last Oct. 23": the annotated phrase is the date, "last" only says which year.
      return [phrase('sided-date', t + 1, only.end, { ...only.expression, side })];
    }
    return [phrase('sided-month', t, t + 2, calendar({ month, side }))];
  },
};

/** "the 15th" of the month at hand: only with a preposition that takes days. */
export const bareDayRule: Rule = {
  name: 'day-of-month',
  openers: ['the'],
  read(r, t) {
    const match = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(r.word(t + 1));
    if (!match) return null;
    const day = Number(match[1]);
    if (day < 1 || day > 31) return null;
    const ofMonth =
      r.is(t + 2, 'of') &&
      r.is(t + 3, 'that', 'this', 'the', 'each', 'every', 'last', 'next') &&
      (r.is(t + 4, 'month') || r.is(t + 5, 'month'));
    if (ofMonth) return [phrase('day-of-month', t, r.is(t + 4, 'month') ? t + 5 : t + 6, calendar({ day }))];
    if (
      !r.is(t - 1, 'on', 'by', 'until', 'till', 'since', 'from', 'to', 'of') ||
      (r.is(t - 1, 'of', 'to', 'from', 'by') &&
        r.isWord(t + 2) &&
        !r.is(t + 2, 'to', 'and', 'in', 'the', 'when', 'was', 'at', 'but', 'with'))
    )
      return null;
    if (r.isWord(t + 2) && (r.isCapitalised(t + 2) || NOUNS.has(r.word(t + 2)) || r.word(t + 2).length > 6))
      return null;
    if (r.isDash(t + 2)) return null;
    return [phrase('day-of-month', t, t + 2, calendar({ day }))];
  },
};

const NOUNS: ReadonlySet<string> = new Set(
  'floor parallel hole lap green day time place street avenue minute inning century anniversary birthday grade hour year round series season month ward cavalry army week annual'.split(
    ' ',
  ),
);
