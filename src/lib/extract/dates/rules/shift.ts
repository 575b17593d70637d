import { amountAt, type ReadAmount } from '../amounts.ts';
import { wordsWith } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Origin, Unit } from '../types.ts';
import { dayFirstRule } from './day-first.ts';
import { deicticDayRule } from './deictic.ts';
import { monthRule } from './month.ts';
import { phrase, type Rule } from './rule.ts';
import { weekdayRule } from './weekday.ts';
import { afterDigits } from './gates.ts';

/** Words that open an amount. */
export const AMOUNT_OPENERS: readonly string[] = [
  'a',
  'an',
  'another',
  'half',
  'several',
  'few',
  'some',
  'many',
  'numerous',
  'various',
  'couple',
  'dozens',
  'hundreds',
  'one',
  'single',
  ...wordsWith('number'),
  ...wordsWith('plural'),
];

interface Direction {
  readonly direction: -1 | 1;
  readonly of: Origin;
  readonly end: number;
}

const DIRECTIONS = new Map<string, { direction: -1 | 1; of: Origin }>([
  ['ago', { direction: -1, of: 'published' }],
  ['earlier', { direction: -1, of: 'text' }],
  ['before', { direction: -1, of: 'text' }],
  ['previously', { direction: -1, of: 'text' }],
  ['beforehand', { direction: -1, of: 'text' }],
  ['later', { direction: 1, of: 'text' }],
  ['afterward', { direction: 1, of: 'text' }],
  ['afterwards', { direction: 1, of: 'text' }],
  ['hence', { direction: 1, of: 'published' }],
  ['thereafter', { direction: 1, of: 'text' }],
]);

/** What may follow "two days before" when it tells the date by itself. */
const CLOSERS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'when',
  'in',
  'at',
  'by',
  'with',
  'on',
  'as',
  'to',
  'from',
  'for',
]);

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'there']);

function directionAt(r: Reading, t: number): Direction | null {
  const found = DIRECTIONS.get(r.word(t));
  if (found) {
    if (r.is(t, 'before') && r.isWord(t + 1) && !r.in(t + 1, CLOSERS)) return null;
    if (r.is(t, 'earlier', 'later') && r.is(t + 1, 'than')) return null;
    return { ...found, end: t + 1 };
  }
  if (r.is(t, 'from') && r.is(t + 1, 'now')) return { direction: 1, of: 'published', end: t + 2 };
  if (
    r.is(t, 'after', 'before', 'following') &&
    r.is(t + 1, 'that', 'this') &&
    (!r.isWord(t + 2) || r.in(t + 2, CLOSERS) || r.in(t + 2, PRONOUNS))
  ) {
    return { direction: r.is(t, 'before') ? -1 : 1, of: 'text', end: t + 2 };
  }
  if (r.is(t, 'back') && !r.isWord(t + 1)) return { direction: -1, of: 'published', end: t + 1 };
  return null;
}

const DAYS: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'fortnight', 'month', 'year']);

/** "a week ago Tuesday", "two days after 4 June", "a week from Monday", "a day before last Tuesday". */
function fromDate(r: Reading, t: number, amount: ReadAmount): ReturnType<Rule['read']> {
  if (!DAYS.has(amount.amount.unit) || amount.hyphened) return null;
  const ago =
    r.is(amount.end, 'ago') &&
    (r.is(amount.end + 1, 'last', 'on') ||
      r.lexeme(amount.end + 1)?.weekday != null ||
      r.is(amount.end + 1, 'today'));
  const at = ago && r.is(amount.end + 1, 'on') ? amount.end + 2 : amount.end + 1;
  const direction = ago || r.is(amount.end, 'before') ? -1 : r.is(amount.end, 'after', 'from') ? 1 : null;
  if (direction === null) return null;
  const base =
    weekdayRule.read(r, at) ??
    (ago ? null : (monthRule.read(r, at) ?? dayFirstRule.read(r, at) ?? deicticDayRule.read(r, at)));
  const only = base?.length === 1 ? base[0] : undefined;
  if (!only || (r.is(at, 'the') && only.expression.kind === 'calendar')) return null;
  if (only.expression.kind === 'calendar' && only.expression.day === null && only.expression.weekday === null)
    return null;
  return [
    phrase('shift-from', t, only.end, {
      kind: 'shift-from',
      amount: amount.amount,
      direction,
      base: only.expression,
    }),
  ];
}

/** "two days ago", "several years ago", "a decade earlier", "hours later", "a year from now", "two days after that". */
export const shiftRule: Rule = {
  name: 'shift',
  openers: ['day', 'the', ...AMOUNT_OPENERS],
  digits: afterDigits('amount'),
  read(r, t) {
    const at = r.is(t, 'the') ? t + 1 : t;
    const dayBefore = r.is(at, 'day')
      ? {
          amount: { unit: 'day', count: 1, low: 1, high: 1 } as const,
          end: at + 1,
          hyphened: false,
          bare: false,
        }
      : null;
    if (r.is(t, 'the') && !dayBefore) return null;
    const amount = dayBefore ?? amountAt(r, t);
    if (!amount) return null;
    const from = fromDate(r, t, amount);
    if (from) return from;
    if (dayBefore) return null;
    const direction = directionAt(r, amount.end);
    if (!direction || amount.hyphened) return null;
    return [
      phrase(direction.of === 'published' ? 'ago' : 'later', t, direction.end, {
        kind: 'shift',
        amount: amount.amount,
        direction: direction.direction,
        of: direction.of,
      }),
    ];
  },
};
