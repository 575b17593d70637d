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
  /** That day as what expressions count from. */
  readonly toldBase: Base | null;
  readonly spoken: Spoken | null;
  /** The last date spoken of that was a single day. */
  readonly spokenDay: Spoken | null;
  /** Prose that tells of the past in order: dates follow the one before, not the day of publication. */
  readonly narrative: boolean;
  /** The date last spoken of named its year and stands in this sentence or the one before. */
  readonly fresh: boolean;
  /** Where the sentence's verbs look: −1 back, 1 ahead, 0 not said. */
  readonly outlook: -1 | 0 | 1;
  /** A past verb stands right before the date: "closed on March 3rd". */
  readonly happened: boolean;
}

export interface Base extends Spoken {
  readonly anchor: Anchor;
}

const spokenBase = (spoken: Spoken | null): Base | null =>
  spoken && { ...spoken, anchor: { day: spoken.start, of: 'text' } };

/** What an expression counts from, or null when nothing is known: "last week" of an undated news text is no week. */
export function baseOf(context: Context, of: Origin): Base | null {
  return of === 'text'
    ? (spokenBase(context.spoken) ?? context.toldBase)
    : (context.toldBase ?? (context.narrative ? spokenBase(context.spoken) : null));
}

/** A date this many days before the day a text was told on takes the dates after it along. */
const BACKGROUND = 366;

/** What a date without its year follows: in a narrative the date before, in news the day it was told on. */
export function storyBase(context: Context): Base | null {
  const { told, spoken, outlook } = context;
  const background =
    told !== null && spoken && context.fresh && outlook <= 0 && told - spoken.end > BACKGROUND;
  return (context.narrative || background ? spokenBase(spoken) : null) ?? baseOf(context, 'published');
}

/** What "that day" or "the next morning" follows: the last single day spoken of, unless the story has moved on to a month or a year. */
export function dayBase(context: Context): Base | null {
  const { spoken, spokenDay } = context;
  if (spoken === null || spoken.precision === 'day') return baseOf(context, 'text');
  const within = spokenDay && spokenDay.start >= spoken.start && spokenDay.end <= spoken.end;
  if (within || (spokenDay && !context.narrative)) return spokenBase(spokenDay);
  return context.narrative ? spokenBase(spoken) : context.toldBase;
}

export const yearOf = (day: CivilDay): number => civilFromDay(day).year;
