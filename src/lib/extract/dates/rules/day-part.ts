import { wordsWith } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Expression, Phrase } from '../types.ts';
import { dateAt } from './day-at.ts';
import { dayFirstRule } from './day-first.ts';
import { afterDigits } from './gates.ts';
import { monthRule } from './month.ts';
import { relativeUnitRule } from './relative-unit.ts';
import { phrase, type Rule } from './rule.ts';

/** "Friday night", "this morning", "last night", "tonight", "the night of Jan. 3", "overnight", "the next morning". */
export const dayPartRule: Rule = {
  name: 'day-part',
  openers: [
    'tonight',
    'daytime',
    'today',
    'yesterday',
    'tomorrow',
    'last',
    'this',
    'that',
    'next',
    'the',
    'following',
    'early',
    'late',
    'mid',
    'same',
    ...wordsWith('weekday'),
    ...wordsWith('dayPart'),
    ...wordsWith('month'),
  ],
  read(r, t) {
    if (r.is(t, 'tonight')) {
      return [
        phrase('tonight', t, t + 1, {
          kind: 'part-of-day',
          part: 'NI',
          date: { kind: 'unit', unit: 'day', offset: 0, of: 'published' },
        }),
      ];
    }
    if (r.is(t, 'daytime'))
      return [phrase('day-part', t, t + 1, { kind: 'part-of-day', part: 'DT', date: null })];
    const sided = sidedPart(r, t);
    if (sided) return sided;
    // "Taken to hospital following Friday night's crash": after it.
    const dated = r.lexeme(t)?.dayPart || r.is(t, 'following') ? null : dateAt(r, t);
    if (dated) {
      const at = r.is(dated.end, 'early', 'late') ? dated.end + 1 : dated.end;
      const part = r.lexeme(at)?.dayPart;
      if (!part) return null;
      return [phrase('dated-part', t, at + 1, { kind: 'part-of-day', part, date: dated.expression })];
    }
    const the = r.is(t, 'the') ? t + 1 : t;
    if (r.is(the, 'early') && r.is(the + 1, 'hours') && r.is(the + 2, 'of')) return earlyHours(r, t, the + 3);
    const at = r.is(the, 'early', 'late') ? the + 1 : the;
    const part = r.lexeme(at)?.dayPart;
    if (!part) return null;
    const night = part === 'NI' && r.is(at, 'night') ? nightBetween(r, t, at + 1) : null;
    if (night) return night;
    const noun = r.is(at + 1, 'hours') ? at + 2 : at + 1;
    if (r.is(noun, 'of')) {
      const date = dateAt(r, noun + 1);
      if (date)
        return [
          phrase(
            'part-of-date',
            t,
            date.end,
            { kind: 'part-of-day', part, date: date.expression },
            { mod: r.is(the, 'early') ? 'START' : r.is(the, 'late') ? 'END' : null },
          ),
        ];
      return null;
    }
    if (r.is(at, 'overnight')) {
      return [phrase('overnight', at, at + 1, { kind: 'overnight', date: null, side: 'from' })];
    }
    const standing =
      at === t &&
      (r.is(t - 1, 'at', 'by', 'in', 'the', 'a', 'during', 'that', 'until') ||
        r.isDash(t + 1) ||
        r.isWord(t + 1));
    return standing &&
      part === 'NI' &&
      r.is(at, 'night') &&
      !r.isCapitalised(t) &&
      !r.is(t - 1, 'a', 'the', 'one', 'opening', 'first', 'all', 'good', 'per', 'each', 'every')
      ? [phrase('day-part', t, at + 1, { kind: 'part-of-day', part, date: null })]
      : null;
  },
};

/** "the night of March 14-15", "the night of 14 to 15 March", "the night to Tuesday": a night and the two days that it lies between. */
function nightBetween(r: Reading, t: number, at: number): readonly Phrase[] | null {
  if (r.is(at, 'to')) {
    const date = r.lexeme(at + 1)?.weekday == null ? null : dateAt(r, at + 1);
    if (!date || r.lexeme(date.end)?.dayPart) return null;
    return [phrase('night-between', t, date.end, { kind: 'overnight', date: date.expression, side: 'to' })];
  }
  if (!r.is(at, 'of', 'from')) return null;
  const [first, second, more] = monthRule.read(r, at + 1) ?? dayFirstRule.read(r, at + 1) ?? [];
  if (first?.expression.kind !== 'calendar' || second?.expression.kind !== 'calendar') return null;
  if (more || first.expression.day === null || second.expression.day !== first.expression.day + 1)
    return null;
  const { month, year } = second.expression;
  const date = { ...first.expression, month: first.expression.month ?? month, year };
  return [phrase('night-between', t, second.end, { kind: 'overnight', date, side: 'from' })];
}

/** "the early hours of Monday" is its morning; "the early hours of Monday morning" leaves it to the part of day that is named. */
function earlyHours(r: Reading, t: number, at: number): readonly Phrase[] | null {
  const date = dateAt(r, at);
  if (!date || r.lexeme(date.end)?.dayPart) return null;
  return [phrase('part-of-date', t, date.end, { kind: 'part-of-day', part: 'MO', date: date.expression })];
}

const PART_SIDES = new Map<string, Expression>([
  ['this', { kind: 'unit', unit: 'day', offset: 0, of: 'published' }],
  ['last', { kind: 'unit', unit: 'day', offset: -1, of: 'published' }],
  ['that', { kind: 'unit', unit: 'day', offset: 0, of: 'text' }],
  ['same', { kind: 'unit', unit: 'day', offset: 0, of: 'text' }],
  ['next', { kind: 'unit', unit: 'day', offset: 1, of: 'text' }],
  ['following', { kind: 'unit', unit: 'day', offset: 1, of: 'text' }],
  ['previous', { kind: 'unit', unit: 'day', offset: -1, of: 'text' }],
]);

function sidedPart(r: Reading, t: number): readonly Phrase[] | null {
  let at = r.is(t, 'the') ? t + 1 : t;
  if (r.is(at, 'that') && r.is(at + 1, 'same')) at++;
  const date = PART_SIDES.get(r.word(at));
  const part = r.lexeme(at + 1)?.dayPart;
  if (!date || !part) return null;
  const relative = relativeUnitRule.read(r, t);
  if (relative && !r.is(at + 1, 'night')) return relative;
  return [phrase('sided-part', t, at + 2, { kind: 'part-of-day', part, date })];
}

/** What begins with the digits of a day: "15 January", "the 3rd of March", "15 January, night". Reads such dates once for both rules. */
export const dayFirstPartRule: Rule = {
  name: 'day-month-part',
  openers: [],
  digits: afterDigits('day of a month'),
  read(r, t) {
    const dates = dayFirstRule.read(r, t);
    const date = dates?.[0];
    if (!date) return null;
    const at = r.is(date.end, 'early', 'late') ? date.end + 1 : date.end;
    const part = r.lexeme(at)?.dayPart;
    if (!part) return dates;
    return [phrase('dated-part', t, at + 1, { kind: 'part-of-day', part, date: date.expression })];
  },
};
