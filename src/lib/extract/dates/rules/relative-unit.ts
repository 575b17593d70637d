import { amountAt } from '../amounts.ts';
import type { Reading } from '../reading.ts';
import type { Origin, Phrase, Unit } from '../types.ts';
import { phrase, type Rule } from './rule.ts';

interface Side {
  readonly offset: number;
  readonly of: Origin;
}

/** Without an article they count from the day of publication. */
const SPOKEN = new Map<string, Side>([
  ['last', { offset: -1, of: 'published' }],
  ['past', { offset: -1, of: 'published' }],
  ['this', { offset: 0, of: 'published' }],
  ['current', { offset: 0, of: 'published' }],
  ['next', { offset: 1, of: 'published' }],
  ['coming', { offset: 1, of: 'published' }],
  ['upcoming', { offset: 1, of: 'published' }],
  ['that', { offset: 0, of: 'text' }],
  ['previous', { offset: -1, of: 'text' }],
  ['following', { offset: 1, of: 'text' }],
  ['same', { offset: 0, of: 'text' }],
]);

/** After "the" they count from the date last spoken of. */
const TOLD = new Map<string, Side>([
  ['previous', { offset: -1, of: 'text' }],
  ['preceding', { offset: -1, of: 'text' }],
  ['prior', { offset: -1, of: 'text' }],
  ['following', { offset: 1, of: 'text' }],
  ['next', { offset: 1, of: 'text' }],
  ['ensuing', { offset: 1, of: 'text' }],
  ['same', { offset: 0, of: 'text' }],
  ['very', { offset: 0, of: 'text' }],
  ['last', { offset: -1, of: 'published' }],
  ['past', { offset: -1, of: 'published' }],
  ['current', { offset: 0, of: 'published' }],
  ['coming', { offset: 1, of: 'published' }],
  ['upcoming', { offset: 1, of: 'published' }],
]);

const WINDOWS = new Map<string, 'past' | 'future' | 'before' | 'after'>([
  ['last', 'past'],
  ['past', 'past'],
  ['recent', 'past'],
  ['previous', 'before'],
  ['preceding', 'before'],
  ['next', 'future'],
  ['coming', 'future'],
  ['following', 'after'],
  ['ensuing', 'after'],
  ['succeeding', 'after'],
  ['subsequent', 'after'],
]);

/** "the past year" is a stretch up to now, "the last year" the calendar year before. */
const STRETCHES: ReadonlySet<string> = new Set(['past']);

const OWNERS: ReadonlySet<string> = new Set("his her their its my our your 's ’s ' ’".split(' '));

function unitAt(r: Reading, t: number): Unit | null {
  const lexeme = r.lexeme(t);
  if (lexeme?.unit == null || lexeme.plural) return null;
  return lexeme.unit === 'second' || lexeme.unit === 'minute' ? null : lexeme.unit;
}

/** "the last three years", "over the past decade", "the next few months", "in recent days", "the coming weeks". */
function windowAt(r: Reading, t: number): Phrase[] | null {
  const at = r.is(t, 'the', 'these', 'those') ? t + 1 : t;
  const window = WINDOWS.get(r.word(at));
  if (!window) return null;
  const amount = amountAt(r, at + 1);
  if (!amount || amount.hyphened || amount.end === at + 1) {
    const unit = unitAt(r, at + 1);
    if (unit === null || !STRETCHES.has(r.word(at)) || unit === 'weekend') return null;
    const one = { unit, count: 1, low: 1, high: 1 };
    return [phrase('past-stretch', t, at + 2, { kind: 'duration', amount: one, window })];
  }
  if (!amount.bare && r.is(at, 'recent') && amount.amount.count !== null) return null;
  if (amount.amount.unit === 'quarter' && r.is(at, 'last')) return null;
  return [phrase('window', t, amount.end, { kind: 'duration', amount: amount.amount, window })];
}

/** "last week", "this year", "the following day", "that month", "the same day", "the past decade", "the last three years". */
export const relativeUnitRule: Rule = {
  name: 'relative-unit',
  openers: [
    'the',
    'these',
    'those',
    'recent',
    'preceding',
    'succeeding',
    'subsequent',
    'ensuing',
    ...SPOKEN.keys(),
  ],
  read(r, t) {
    const window = windowAt(r, t);
    if (window) return window;
    const the = r.is(t, 'the');
    let at = the ? t + 1 : t;
    const side = (the ? TOLD : SPOKEN).get(r.word(at));
    if (!side) return null;
    if (r.is(at, 'that', 'this') && r.is(at + 1, 'same', 'past', 'very', 'coming')) at++;
    if (r.is(at, 'very') && r.is(at + 1, 'same', 'next')) at++;
    const real = the && r.is(at, 'next', 'same') ? (TOLD.get(r.word(at)) ?? side) : side;
    const coming = r.is(at, 'coming')
      ? { offset: 1, of: 'published' as const }
      : r.is(at, 'past')
        ? { offset: -1, of: 'published' as const }
        : real;
    const unit = unitAt(r, at + 1);
    if (unit === null || unit === 'millennium') return null;
    // "Her last day at work", "the campaign's last day": of something, not before today.
    if (unit === 'day' && r.is(at, 'last') && r.in(t - 1, OWNERS)) return null;
    // "that day" is a date, "that minute" and "last second" are not.
    if (unit === 'hour' && !r.is(at, 'last', 'past', 'next')) return null;
    if (unit === 'night' && !r.is(t, 'last', 'that', 'the')) return null;
    return [phrase('relative-unit', t, at + 2, { kind: 'unit', unit, offset: coming.offset, of: coming.of })];
  },
};

/** "the year before", "the day after", "the week previous", "the year earlier", "a year earlier". */
export const unitBeforeRule: Rule = {
  name: 'unit-before',
  openers: ['the'],
  read(r, t) {
    const unit = unitAt(r, t + 1);
    if (unit === null) return null;
    const back = r.is(t + 2, 'before', 'previous', 'earlier', 'prior');
    const on = r.is(t + 2, 'after', 'following', 'later');
    if (!back && !on) return null;
    // "the day before the vote" tells its day by an event.
    if (
      r.is(t + 2, 'before', 'after', 'following', 'prior') &&
      r.isWord(t + 3) &&
      !r.is(t + 3, 'and', 'but', 'in', 'at', 'when', 'with', 'he', 'she', 'they')
    ) {
      return null;
    }
    return [phrase('unit-before', t, t + 3, { kind: 'unit', unit, offset: back ? -1 : 1, of: 'text' })];
  },
};

/** "the weekend", "the day" where it can only be the one spoken of. */
export const definiteUnitRule: Rule = {
  name: 'definite-unit',
  openers: ['the', 'month', 'year'],
  read(r, t) {
    if (r.is(t, 'month', 'year', 'week') && r.is(t + 1, "'s", '’s') && r.is(t + 2, 'end')) {
      const unit = unitAt(r, t);
      return (
        unit && [
          phrase('definite-unit', t, t + 3, { kind: 'unit', unit, offset: 0, of: 'text' }, { mod: 'END' }),
        ]
      );
    }
    const unit = unitAt(r, t + 1);
    if (!r.is(t, 'the') || unit === null) return null;
    if (unit === 'weekend')
      return [phrase('definite-unit', t, t + 2, { kind: 'unit', unit, offset: 0, of: 'published' })];
    const closing =
      r.is(t - 1, 'end', 'ended', 'ending', 'finish', 'finished', 'close', 'closed') && unit === 'day';
    const part =
      r.is(t - 1, 'of', 'in') &&
      r.is(
        t - 2,
        'end',
        'rest',
        'remainder',
        'later',
        'earlier',
        'late',
        'early',
        'part',
        'beginning',
        'start',
        'middle',
      );
    if (!closing && !part) return null;
    if (r.is(t + 2, 'of')) return null;
    // News speaks of its own week, whatever month it told of before.
    const of = unit === 'week' ? 'published' : 'text';
    return [phrase('definite-unit', t, t + 2, { kind: 'unit', unit, offset: 0, of })];
  },
};
