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

/** How one event leads to another that is not the same. */
export interface EventLink {
  readonly kind: 'follow-up' | 'anniversary';
  /** The id of the earlier event. */
  readonly to: string;
  /** Why, in words for a reader: "both name Ada Obi, 12 days later". */
  readonly reason: string;
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
