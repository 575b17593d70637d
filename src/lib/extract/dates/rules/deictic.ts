import type { Reading } from '../reading.ts';
import type { Expression } from '../types.ts';
import { phrase, type Rule } from './rule.ts';

const day = (offset: number): Expression => ({ kind: 'unit', unit: 'day', offset, of: 'published' });

const DAYS = new Map<string, Expression>([
  ['today', day(0)],
  ['yesterday', day(-1)],
  ['tomorrow', day(1)],
]);

/** "today", "yesterday", "tomorrow", "the day before yesterday", "the day after tomorrow". */
export const deicticDayRule: Rule = {
  name: 'deictic-day',
  openers: ['today', 'yesterday', 'tomorrow', 'the', 'day'],
  read(r, t) {
    const simple = DAYS.get(r.word(t));
    if (simple) {
      if (r.is(t, 'today') && r.is(t - 1, 'usa') && r.isCapitalised(t)) return null;
      return [phrase('deictic-day', t, t + 1, simple)];
    }
    const at = r.is(t, 'the') ? t + 1 : t;
    if (!r.is(at, 'day')) return null;
    if (r.is(at + 1, 'before') && r.is(at + 2, 'yesterday'))
      return [phrase('deictic-day', t, at + 3, day(-2))];
    if (r.is(at + 1, 'after') && r.is(at + 2, 'tomorrow')) return [phrase('deictic-day', t, at + 3, day(2))];
    return null;
  },
};

const REFERENCES = new Map<string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'>([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
]);

/** Words after which "now" only strengthens or joins. */
const NOT_NOW: ReadonlySet<string> = new Set(['and']);

function fixed(
  r: Reading,
  t: number,
): { end: number; value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' } | null {
  if (r.is(t, 'right') && r.is(t + 1, 'now')) return { end: t + 2, value: 'PRESENT_REF' };
  if (r.is(t, 'the')) {
    const present =
      r.is(t + 1, 'present', 'moment') &&
      r.is(t - 1, 'at', 'for', 'until', 'to') &&
      !r.is(t + 2, 'of', 'when', 'he', 'she', 'they');
    if (present)
      return { end: r.is(t + 1, 'present') && r.is(t + 2, 'time') ? t + 3 : t + 2, value: 'PRESENT_REF' };
    if (r.is(t + 1, 'present') && r.is(t + 2, 'time', 'day')) return { end: t + 3, value: 'PRESENT_REF' };
    if (r.is(t + 1, 'time') && r.is(t + 2, 'being')) return { end: t + 3, value: 'PRESENT_REF' };
    if (r.is(t + 1, 'past') && isNounHere(r, t + 2)) return { end: t + 2, value: 'PAST_REF' };
    if (r.is(t + 1, 'near', 'foreseeable', 'not') && (r.is(t + 2, 'future') || r.is(t + 4, 'future'))) {
      return { end: r.is(t + 2, 'future') ? t + 3 : t + 5, value: 'FUTURE_REF' };
    }
    if (r.is(t + 1, 'recent') && r.is(t + 2, 'past')) return { end: t + 3, value: 'PAST_REF' };
    if (r.is(t + 1, 'future')) return { end: t + 2, value: 'FUTURE_REF' };
  }
  if (r.is(t, 'at') && r.is(t + 1, 'present')) return { end: t + 2, value: 'PRESENT_REF' };
  if (r.is(t, 'this') && r.is(t + 1, 'time', 'moment') && r.is(t - 1, 'at', 'by', 'until'))
    return { end: t + 2, value: 'PRESENT_REF' };
  return null;
}

/** Whether "the past" ends here as a noun: no noun follows that it would describe. */
function isNounHere(r: Reading, t: number): boolean {
  return (
    !r.isWord(t) ||
    r.is(
      t,
      'and',
      'or',
      'that',
      'is',
      'was',
      'as',
      'by',
      'to',
      'in',
      'have',
      'has',
      'when',
      'with',
      'but',
      'he',
      'she',
      'they',
      'it',
      'we',
      'for',
      'of',
    )
  );
}

/** "now", "currently", "recently", "the past", "at present", "the near future", "recent". */
export const referenceRule: Rule = {
  name: 'reference',
  openers: ['the', 'right', 'at', 'this', ...REFERENCES.keys()],
  read(r, t) {
    const found = fixed(r, t);
    if (found) {
      const first = r.is(t, 'at') ? t + 1 : t;
      return [phrase('reference', first, found.end, { kind: 'reference', value: found.value })];
    }
    if (r.is(t, 'recent') && r.is(t - 1, 'most')) return null;
    const value = REFERENCES.get(r.word(t));
    if (!value || (r.is(t, 'now') && r.in(t + 1, NOT_NOW) && r.is(t + 2, 'then'))) return null;
    return [phrase('reference', t, t + 1, { kind: 'reference', value })];
  },
};
