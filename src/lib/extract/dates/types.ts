import type { TimexMod, TimexType } from '#lib/model/mention.ts';
import type { Anchor, Basis, Precision } from '#lib/time/when.ts';
import type { CivilDay } from '#lib/time/day.ts';

/** Calendar and clock units, as TIMEX3 durations count them. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Day parts of TIMEX3: morning, afternoon, evening, night, midday, daytime. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'MI' | 'DT';

/** Year portions of TIMEX3: seasons, quarters, halves; X for "the quarter". */
export type YearPart = 'SP' | 'SU' | 'FA' | 'WI' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2';

/** What a relative expression counts from: the day of publication or the date last spoken of. */
export type Origin = 'published' | 'text';

/** A number of units; `count` null for "several", "days": then `low` and `high` say what that may mean. */
export interface Amount {
  readonly unit: Unit;
  readonly count: number | null;
  readonly low: number;
  readonly high: number;
}

/** A year by number (astronomical: 0 is 1 BC) or by distance from an origin. */
export type YearName = { readonly number: number } | { readonly offset: number; readonly of: Origin };

/** What a phrase says, before anything around it is asked. */
export type Expression =
  | {
      readonly kind: 'calendar';
      readonly year: YearName | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      /** Of the two neighbours, which: −1 "last Friday", 0 "this Friday", 1 "next March"; null when nothing is said. */
      readonly side: -1 | 0 | 1 | null;
    }
  | {
      readonly kind: 'part-of-year';
      readonly part: YearPart;
      readonly year: YearName | null;
      readonly side: -1 | 0 | 1 | null;
      readonly fiscal: boolean;
    }
  | { readonly kind: 'fiscal-year'; readonly year: YearName }
  /** `first` 1990, or 90 when the century is not said. */
  | { readonly kind: 'decade'; readonly first: number }
  /** `first` 1900, astronomical. */
  | { readonly kind: 'century'; readonly first: number }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly offset: number; readonly of: Origin }
  | { readonly kind: 'shift'; readonly amount: Amount; readonly direction: -1 | 1; readonly of: Origin }
  /** "the week of March 6". */
  | { readonly kind: 'unit-of'; readonly unit: Unit; readonly base: Expression }
  /** "the same month last year": the period last spoken of, in another year. */
  | { readonly kind: 'same-period'; readonly years: number }
  /** "a week ago Tuesday", "two days after 4 June". */
  | {
      readonly kind: 'shift-from';
      readonly amount: Amount;
      readonly direction: -1 | 1;
      readonly base: Expression;
    }
  | {
      readonly kind: 'duration';
      readonly amount: Amount;
      readonly window: 'past' | 'future' | 'before' | 'after' | null;
    }
  | { readonly kind: 'set'; readonly value: string }
  | {
      readonly kind: 'clock';
      readonly hour: number;
      readonly minute: number | null;
      readonly second: number | null;
      /** "Z", "+02:00", or empty. */
      readonly zone: string;
      readonly date: Expression | null;
    }
  | { readonly kind: 'part-of-day'; readonly part: DayPart; readonly date: Expression | null }
  /** A night that reaches into the next day: from `date`, or to it; without one the night before the telling, or the one after it. */
  | { readonly kind: 'overnight'; readonly date: Expression | null; readonly side: 'from' | 'to' }
  | {
      readonly kind: 'holiday';
      readonly holiday: string;
      readonly year: YearName | null;
      readonly side: -1 | 0 | 1 | null;
    }
  | { readonly kind: 'reference'; readonly value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** Digits that are the date: "2024-01-15", "15/01/2024" with both readings of its order. */
  | {
      readonly kind: 'numeric';
      readonly readings: readonly { readonly year: number; readonly month: number; readonly day: number }[];
    };

export type Calendar = Extract<Expression, { kind: 'calendar' }>;

/** A recognised phrase: tokens `first` to `end` (exclusive). */
export interface Phrase {
  readonly first: number;
  readonly end: number;
  readonly expression: Expression;
  readonly mod: TimexMod | null;
  /** "earlier"/"later" this month: which side of the origin; null when not said. */
  readonly split: 'earlier' | 'later' | null;
  /** The end of a range that the phrase before it opens. */
  readonly closesRange: boolean;
  readonly rule: string;
}

/** A resolved phrase before it becomes a mention. */
export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
  readonly mod: TimexMod | null;
  /** Null: no civil days are fixed. */
  readonly days: {
    readonly start: CivilDay | null;
    readonly end: CivilDay | null;
    readonly precision: Precision;
    readonly approximate: boolean;
    readonly basis: Basis;
    readonly anchor: Anchor | null;
  } | null;
}
