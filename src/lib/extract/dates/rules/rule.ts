import type { Reading } from '../reading.ts';
import type { Calendar, Expression, Phrase } from '../types.ts';
import type { DigitGate } from './gates.ts';

/** A rule or rule family: reads phrases that begin at a token it opens on, or nothing. */
export interface Rule {
  readonly name: string;
  /** Lower-case first tokens. */
  readonly openers: readonly string[];
  /** Also opens on these tokens of digits. */
  readonly digits?: DigitGate;
  /** @returns phrases in text order, the first beginning at `t`; null when nothing is read. */
  readonly read: (r: Reading, t: number) => readonly Phrase[] | null;
}

const NO_DATE: Calendar = { kind: 'calendar', year: null, month: null, day: null, weekday: null, side: null };

export const calendar = (fields: Partial<Omit<Calendar, 'kind'>>): Calendar => ({ ...NO_DATE, ...fields });

export function phrase(
  rule: string,
  first: number,
  end: number,
  expression: Expression,
  more: Partial<Pick<Phrase, 'mod' | 'split' | 'closesRange'>> = {},
): Phrase {
  return { first, end, expression, mod: null, split: null, closesRange: false, rule, ...more };
}
