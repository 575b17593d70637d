import type { When } from '#lib/time/when.ts';
import type { Place } from './place.ts';
import type { Span } from './span.ts';
import type { Category, EventType } from './taxonomy.ts';

/** TIMEX3 types (TimeML 1.2.1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 modifiers (TimeML 1.2.1). */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

export interface DateMention extends Span {
  readonly type: TimexType;
  /** TIMEX3 value: "2024-01", "P10Y", "PAST_REF"… */
  readonly value: string;
  readonly mod: TimexMod | null;
  /** The civil days meant; null for sets, and for durations and references that no anchor fixes. */
  readonly when: When | null;
  /** Name of the rule that read it. */
  readonly rule: string;
}

/** A place that the text names; one that only the article's title names, as an event may have, stands at no length. */
export interface PlaceMention extends Span {
  readonly place: Place;
  /** How it is named: demonyms and adjectives are weaker evidence of their country. */
  readonly form: 'name' | 'demonym' | 'abbreviation';
  /** 0–1. */
  readonly confidence: number;
  readonly rule: string;
  /** Other readings, best first, at most three. */
  readonly alternatives: readonly Place[];
}

/** What the sentence says of the event's reality. */
export type Frame = 'asserted' | 'planned' | 'negated' | 'hypothetical' | 'generic' | 'state';

export interface TriggerMention extends Span {
  readonly type: EventType;
  readonly pos: 'verb' | 'noun';
  readonly lemma: string;
  readonly frame: Frame;
  /** True for claims attributed to somebody ("police said…"). */
  readonly reported: boolean;
  readonly rule: string;
}

/** A counted quantity as the text gives it: "about 100" is min 90, max 110. */
export interface Quantity extends Span {
  readonly min: number;
  readonly max: number;
}

/** Names in a whole article, but for office-holders and reporters, each once, lower case, in text order. */
export interface Story {
  readonly names: readonly string[];
  /** Those told with their age: private people, in the news for one thing. */
  readonly people: readonly string[];
}

/** A word or phrase that tells of an occurrence. */
export interface Telling extends Span {
  /** What of the text says where beside these words, if it is not what the evidence as a whole gives. */
  readonly where?: readonly Span[];
}

/** What one sentence of one article reports. */
export interface EventMention {
  readonly type: EventType;
  readonly category: Category;
  readonly frame: Frame;
  readonly title: string;
  /** Null: undated. */
  readonly when: When | null;
  /** Where it happened, most specific first; empty: unplaced. */
  readonly places: readonly PlaceMention[];
  /** 0–1: how likely type, date and place are all right. */
  readonly confidence: number;
  /** Name of the town that the first place is a quarter of, where the text says so by whose fire brigade came. */
  readonly town?: string;
  /** Names that say where and are on no map: a village, a quarter, a farm within the first place. Absent: none. */
  readonly local?: readonly Span[];
  /** Higher is more central to the article; orders an article's events. */
  readonly salience: number;
  /** Told in passing: a mere statement, talk, or the background of what the article reports. Not in the list an analyst would write. */
  readonly minor?: boolean;
  readonly fatalities: Quantity | null;
  readonly injured: Quantity | null;
  /** Who did it, as the text names them. */
  readonly perpetrator?: Span;
  /** To whom or what it was done, as the text names it. */
  readonly target?: Span;
  /** Names of people and bodies told with it, lower case, in text order: what tells it from the next occurrence of its kind. */
  readonly names?: readonly string[];
  /** Ages of people told with it, as written, months with an m ("8", "18m"). */
  readonly ages?: readonly string[];
  /** Its sentence speaks of an anniversary: which, in years, or 0 when it does not say. */
  readonly anniversary?: number;
  /** Who its whole article tells of; only with the article's first event of a family. */
  readonly story?: Story;
  readonly rules: readonly string[];
  readonly evidence: {
    readonly sentence: Span;
    readonly trigger: Telling;
    readonly date: Span | null;
    readonly places: readonly Span[];
    /** Further triggers that tell of it, in text order. */
    readonly told?: readonly Telling[];
  };
}

/** Everything the extractor reads out of one article, in text order; `events` in order of salience. */
export interface Extraction {
  readonly language: string;
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly events: readonly EventMention[];
}
