import type { When } from '#lib/time/when.ts';
import type { EventMention } from './mention.ts';
import type { Place } from './place.ts';
import type { Category, EventType } from './taxonomy.ts';

/** A mention with its home: what `merge` takes in. */
export interface LocatedMention {
  /** Stable: a hash of the article's id, the trigger's start and the type. */
  readonly id: string;
  readonly articleId: string;
  readonly mention: EventMention;
}

/** Why two events are linked. */
export interface LinkReason {
  /** What they have in common; the least sure last. */
  readonly by: 'sentence' | 'anniversary' | 'name' | 'article' | 'place';
  /** The name or the place they share; null for the other kinds. */
  readonly of: string | null;
  /** From the earlier to the later. */
  readonly days: number;
}

/** How one event leads to another that is not the same. */
export interface EventLink {
  readonly kind: 'follow-up' | 'anniversary';
  /** The id of the earlier event. */
  readonly to: string;
  readonly reason: LinkReason;
}

/** What a report shares with another of the same event. */
export interface MergeReason {
  /** Days between the two intervals; 0 when they meet. */
  readonly days: number;
  /** Both give the same single day. */
  readonly sameDay: boolean;
  /** Name of a place that both give, else null. */
  readonly place: string | null;
  /** Two names of what may be one place, when both give one and not the same; else null. */
  readonly places: readonly [string, string] | null;
  /** Names of people and bodies that both tell. */
  readonly names: readonly string[];
  readonly ages: readonly string[];
  /** Dead that both count, else null. */
  readonly dead: number | null;
}

/** The thing in the world: one or more mentions that report the same occurrence. */
export interface Event {
  /** The id of its first mention; any mention's id leads to its event, so links outlive merging. */
  readonly id: string;
  readonly type: EventType;
  readonly category: Category;
  readonly title: string;
  readonly when: When | null;
  readonly places: readonly Place[];
  readonly planned: boolean;
  readonly confidence: number;
  readonly salience: number;
  /** No mention tells it as more than a statement or background: hidden until asked for. */
  readonly minor?: boolean;
  readonly fatalities: { readonly min: number; readonly max: number } | null;
  /** Ids of the mentions, best evidence first. */
  readonly mentions: readonly string[];
  /** Distinct articles. */
  readonly articles: readonly string[];
  /** Earlier events that this one follows or recalls, the surest first; absent when there are none. */
  readonly links?: readonly EventLink[];
}
