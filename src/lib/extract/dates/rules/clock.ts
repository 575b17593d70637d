import { wordsWith } from '../lexicon.ts';
import type { Expression } from '../types.ts';
import { clockAt, type Clock } from './clock-time.ts';
import { dateAt } from './day-at.ts';
import { afterDigits } from './gates.ts';
import { phrase, type Rule } from './rule.ts';
import { zoneAt } from './zone.ts';

/** Name of the rule where no day is said: the time is of the day that was spoken of. */
export const TIME_ALONE = 'clock-alone';

/** "10:35 a.m.", "9 a.m. EST Tuesday", "16:00 UTC today", "noon", "midnight on Friday". */
export const clockRule: Rule = {
  name: 'clock',
  openers: ['noon', 'midnight', 'midday', ...wordsWith('number')],
  digits: afterDigits('clock time'),
  read(r, t) {
    if (r.is(t, 'noon') && r.is(t - 1, 'high')) return null;
    const named = r.is(t, 'noon', 'midday') ? 12 : r.is(t, 'midnight') ? 24 : null;
    const clock: Clock | null =
      named === null ? clockAt(r, t) : { hour: named, minute: 0, second: null, end: t + 1, sure: true };
    if (!clock) return null;
    if (r.isGlued(t) && r.is(t - 1, ':', '.', '-', '/', '$')) return null;
    const zone = zoneAt(r, clock.end);
    if (
      !clock.sure &&
      !zone &&
      !r.is(t - 1, 'at', 'by', 'until', 'from', 'around', 'about', 'before', 'after', 'since', 'till', '(') &&
      !r.isDash(t - 1)
    )
      return null;
    let end = zone?.end ?? clock.end;
    let date: Expression | null = null;
    const apart = r.is(end, ',') ? dateAt(r, end + 1) : null;
    if (apart?.expression.kind === 'calendar' && apart.expression.day !== null) date = apart.expression;
    const on = r.is(end, ',') ? null : dateAt(r, end);
    if (on) date = on.expression;
    // "midnight on Dec. 31" takes its day from a date that stays a phrase of its own.
    const ownPhrase = r.is(end, 'on') && on?.expression.kind === 'calendar' && on.expression.month !== null;
    if (on && !ownPhrase) end = on.end;
    return [
      phrase(date ? 'clock' : TIME_ALONE, t, end, {
        kind: 'clock',
        hour: clock.hour,
        minute: clock.minute,
        second: clock.second,
        zone: zone?.zone ?? '',
        date,
      }),
    ];
  },
};
