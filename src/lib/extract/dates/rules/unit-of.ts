import { digitsAt } from '../numbers.ts';
import type { Reading } from '../reading.ts';
import { dayFirstRule } from './day-first.ts';
import { monthRule } from './month.ts';
import { phrase, type Rule } from './rule.ts';
import { weekdayRule } from './weekday.ts';

/** "the week of March 6", "the week ending 5 January", "the weekend of Jan. 13". */
export const unitOfRule: Rule = {
  name: 'unit-of',
  openers: ['the', 'week', 'weekend'],
  read(r, t) {
    const at = r.is(t, 'the') ? t + 1 : t;
    const unit = r.is(at, 'week') ? 'week' : r.is(at, 'weekend') ? 'weekend' : null;
    if (!unit || !r.is(at + 1, 'of', 'ending', 'ended', 'beginning')) return null;
    const numbered = digitsAt(r, at + 2) !== null || r.is(at + 2, 'the');
    const date =
      monthRule.read(r, at + 2) ??
      (numbered ? dayFirstRule.read(r, at + 2) : null) ??
      weekdayRule.read(r, at + 2);
    const only = date?.length === 1 ? date[0] : undefined;
    if (only?.expression.kind !== 'calendar') return null;
    if (only.expression.day === null && only.expression.weekday === null) return null;
    return [phrase('unit-of', t, only.end, { kind: 'unit-of', unit, base: only.expression })];
  },
};

/** Whether a phrase that means "a year before" begins here, and where it ends. */
function yearBefore(r: Reading, t: number): number | null {
  const at = r.is(t, 'of', 'in') ? t + 1 : t;
  if (r.is(at, 'last') && r.is(at + 1, 'year')) return at + 2;
  if (r.is(at, 'a') && r.is(at + 1, 'year') && r.is(at + 2, 'ago', 'earlier', 'before')) return at + 3;
  if (!r.is(at, 'the')) return null;
  if (r.is(at + 1, 'previous', 'last', 'prior', 'preceding') && r.is(at + 2, 'year')) return at + 3;
  return r.is(at + 1, 'year') && r.is(at + 2, 'before', 'earlier') ? at + 3 : null;
}

/** "the same period last year", "the same month a year earlier", "the year-ago quarter". */
export const samePeriodRule: Rule = {
  name: 'same-period',
  openers: ['the', 'year'],
  read(r, t) {
    if (!r.is(t, 'the') || !r.is(t + 1, 'same', 'corresponding', 'comparable')) return null;
    if (!r.is(t + 2, 'period', 'month', 'quarter', 'week', 'time', 'day', 'season')) return null;
    const end = yearBefore(r, t + 3);
    return end === null ? null : [phrase('same-period', t, end, { kind: 'same-period', years: -1 })];
  },
};
