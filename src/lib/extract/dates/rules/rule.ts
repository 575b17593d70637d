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

/** A calendar date of the fields that are said. */
export const calendar = (fields: Partial<Omit<Calendar, 'kind'>>): Calendar => ({
  kind: 'calendar',
  year: fields.year ?? null,
  month: fields.month ?? null,
  day: fields.day ?? null,
  weekday: fields.weekday ?? null,
  side: fields.side ?? null,
});

export function phrase(
  rule: string,
  first: number,
  end: number,
  expression: Expression,
  more?: Partial<Pick<Phrase, 'mod' | 'split' | 'closesRange'>>,
): Phrase {
  return {
    first,
    end,
    expression,
    mod: more?.mod ?? null,
    split: more?.split ?? null,
    closesRange: more?.closesRange ?? false,
    rule,
  };
}
