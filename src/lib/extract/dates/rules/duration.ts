import { amountAt } from '../amounts.ts';
import type { Reading } from '../reading.ts';
import { AMOUNT_OPENERS } from './shift.ts';
import { phrase, type Rule } from './rule.ts';
import { afterDigits } from './gates.ts';

/** Before a plural unit without a number: only these make "days" a stretch of time. */
const BEFORE_BARE: ReadonlySet<string> = new Set([
  'for',
  'within',
  'after',
  'over',
  'in',
  'take',
  'takes',
  'took',
  'last',
  'lasted',
  'spent',
  'spend',
  'and',
  'with',
  '`',
  '``',
  '"',
  '“',
]);
const PERIODS: ReadonlySet<string> = new Set(['period', 'span', 'stretch']);

function isBareStretch(r: Reading, t: number, end: number): boolean {
  if (r.isDash(end) && r.is(end + 1, 'long', 'old')) return true;
  if (r.is(end, 'of') || r.isDash(end)) return r.is(t - 1, 'for', 'after', 'within');
  if (r.is(t - 1, 'in') && r.is(end, 'past')) return false;
  return r.in(t - 1, BEFORE_BARE) && !r.is(t - 2, 'the', 'these', 'those');
}

/** Before "a day" these count how much of something falls on one. */
const RATE_AFTER: ReadonlySet<string> = new Set(['times', 'once', 'twice']);

/** "two days", "16-hour", "a three-year period", "several weeks", "for years", "a day", "5 1/2 hours". */
export const durationRule: Rule = {
  name: 'duration',
  openers: AMOUNT_OPENERS,
  digits: afterDigits('amount'),
  read(r, t) {
    const amount = amountAt(r, t);
    if (!amount) return null;
    const { unit } = amount.amount;
    let end = amount.end;
    if (amount.bare && !isBareStretch(r, t, end)) return null;
    // "a second time", "two quarters of the troops", "one night".
    if (unit === 'second' && amount.amount.count === 1) return null;
    if (unit === 'quarter' && !amount.hyphened && !r.lexeme(end - 1)?.plural) return null;
    if (unit === 'weekend') return null;
    // "24 hours a day", "60 Minutes".
    if (r.is(end, 'a', 'per') && r.lexeme(end + 1)?.unit) return null;
    if (unit === 'minute' && r.isCapitalised(end - 1) && !r.upperCase) return null;
    // A man of 51 years is "51-year-old": an age, not a stretch of the news.
    if (r.isDash(end) && r.is(end + 1, 'old') && !amount.bare) return null;
    if (!amount.hyphened && r.is(end, 'old')) return null;
    if (r.is(t, 'a', 'an') && unit === 'minute' && !r.is(t - 1, 'for', 'than', 'in')) return null;
    if (r.isDash(end) && r.is(end + 1, 'long')) end += 2;
    if (r.in(end, PERIODS) && r.is(t, 'a')) end++;
    const rated = r.in(t - 1, RATE_AFTER) && amount.amount.count === 1;
    if (rated) return null;
    const first = amount.hyphened && r.is(t, 'a', 'an') ? t + 1 : t;
    return [phrase('duration', first, end, { kind: 'duration', amount: amount.amount, window: null })];
  },
};
