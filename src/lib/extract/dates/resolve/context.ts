import { civilFromDay, type CivilDay } from '#lib/time/day.ts';
import type { Anchor, Precision } from '#lib/time/when.ts';
import type { Origin } from '../types.ts';

/** The date last spoken of. */
export interface Spoken {
  readonly start: CivilDay;
  readonly end: CivilDay;
  readonly precision: Precision;
}

/** What surrounds a phrase when it is resolved. */
export interface Context {
  /** The day the text was told on: of publication, or a date the text itself opens with; null without either. */
  readonly told: CivilDay | null;
  readonly toldOf: Anchor['of'];
  readonly spoken: Spoken | null;
  /** Prose that tells of the past in order: dates follow the one before, not the day of publication. */
  readonly narrative: boolean;
  /** Where the sentence's verbs look: −1 back, 1 ahead, 0 not said. */
  readonly outlook: -1 | 0 | 1;
}

export interface Base extends Spoken {
  readonly anchor: Anchor;
}

/** What an expression counts from, or null when nothing is known. */
export function baseOf(context: Context, of: Origin): Base | null {
  const { told, spoken } = context;
  if (spoken && (of === 'text' || context.narrative || told === null)) {
    return { ...spoken, anchor: { day: spoken.start, of: 'text' } };
  }
  return told === null
    ? null
    : { start: told, end: told, precision: 'day', anchor: { day: told, of: context.toldOf } };
}

export const yearOf = (day: CivilDay): number => civilFromDay(day).year;
