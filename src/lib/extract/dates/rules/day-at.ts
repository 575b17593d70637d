import type { Reading } from '../reading.ts';
import type { Phrase } from '../types.ts';
import { dayFirstRule } from './day-first.ts';
import { deicticDayRule } from './deictic.ts';
import { monthRule } from './month.ts';
import { numericRule } from './numeric.ts';
import { weekdayRule } from './weekday.ts';

/** A day to put a time on: "Friday", "on Tuesday", "today", "June 3", "that day". */
export function dateAt(r: Reading, t: number): Phrase | null {
  const at = r.is(t, 'on', 'of') ? t + 1 : t;
  const found =
    weekdayRule.read(r, at) ??
    deicticDayRule.read(r, at) ??
    monthRule.read(r, at) ??
    dayFirstRule.read(r, at) ??
    (r.isDigits(at) ? numericRule.read(r, at) : null);
  const only = found?.[0];
  if (!only) return null;
  if (only.expression.kind === 'calendar' && only.expression.day === null && only.expression.weekday === null)
    return null;
  return only;
}
