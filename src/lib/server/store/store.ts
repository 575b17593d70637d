import type { IndexedEvent } from '#lib/dashboard/event-index.ts';
import type { Article } from '#lib/model/article.ts';
import type { Event, LocatedMention } from '#lib/model/event.ts';
import type { Place } from '#lib/model/place.ts';

/** An article as it enters the store. */
export interface NewArticle {
  readonly article: Article;
  /** Hash of its content ({@link contentHash}); the same content is stored once. */
  readonly hash: string;
  /** The file it came from, as the user would name it. */
  readonly origin: string;
  /** The file holds nothing else: whatever came from it before is an older version of this. */
  readonly alone?: boolean;
}

/** A stored article as far as it tells whether another is a newer version of it. */
export interface StoredVersion extends Pick<Article, 'id' | 'title' | 'text' | 'published' | 'url'> {
  readonly hash: string;
  readonly origin: string;
}

/** What the extractor found in one article. */
export interface Reading {
  /** Names the extractor and the gazetteer that read it, so that readings of an older one can be found. */
  readonly reader: string;
  readonly mentions: readonly LocatedMention[];
  /** Every place that the mentions name, alternatives included, and every place that contains one. */
  readonly places: readonly Place[];
  /** Why the article could not be read, in words for people; null when it could. */
  readonly failure: string | null;
}

/** What a reading changed in the merged events. */
export interface EventChanges {
  readonly put: readonly Event[];
  /** Ids of events that were merged away. */
  readonly removed: readonly string[];
}

/** An event as a list of search results names it. */
export interface EventTitle {
  readonly id: string;
  readonly title: string;
}

export interface Evidence {
  readonly mention: LocatedMention;
  readonly article: Article;
}

/**
 * Where articles, mentions and merged events are kept. Every method is one transaction. Reads may run beside a writer;
 * there is one writer at a time ({@link Store.lockForIngest}).
 */
export interface Store {
  /** Grows with every write. */
  revision(): Promise<number>;
  counts(): Promise<{ readonly articles: number; readonly events: number }>;

  /** What is known of an article of this content; null when none is stored. */
  findContent(hash: string): Promise<{ readonly id: string; readonly failure: string | null } | null>;
  /** True when an article of this id is stored. */
  hasArticle(id: string): Promise<boolean>;
  /** Stored articles that may be older versions of one: of its file, of its id, of its address; a few at most. */
  versionsOf(entry: NewArticle): Promise<readonly StoredVersion[]>;
  /** True for the content of an article that a newer version has taken the place of. */
  isOutdated(hash: string): Promise<boolean>;
  /**
   * Stores an article with its reading and the changed events; false, and nothing written, when the content is there.
   * @param replaced ids of the articles whose place it takes: they and their mentions go, their content is remembered as outdated
   */
  putArticle(
    entry: NewArticle,
    reading: Reading,
    changes: EventChanges,
    replaced?: readonly string[],
  ): Promise<boolean>;
  /** Removes the readings of every other reader and with them all events; answers how many articles wait to be read again. */
  forgetReadings(exceptReader: string): Promise<number>;
  /** Articles without a reading, in the order they came. */
  unreadArticles(): AsyncIterable<Article>;
  /** Stores the reading of an article that is already there. Throws when it is not. */
  putReading(articleId: string, reading: Reading, changes: EventChanges): Promise<void>;
  /** Writes changed events alone. */
  putEvents(changes: EventChanges): Promise<void>;
  /** Every mention, in the order the articles came, then in the order of the reading. */
  mentions(): AsyncIterable<LocatedMention>;

  /** All events in the shape of the index, by id. */
  indexedEvents(): Promise<readonly IndexedEvent[]>;
  places(): Promise<readonly Place[]>;
  /** The events of these ids in the same order; unknown ids are left out. */
  events(ids: readonly string[]): Promise<readonly Event[]>;
  /** The events that follow from one or recall it, by id; at most `limit`. */
  followers(id: string, limit: number): Promise<readonly Event[]>;
  /** The event of an event's or a mention's id, so that links outlive merging. */
  findEvent(id: string): Promise<Event | null>;
  /** The event's mentions with their articles, best first; at most `limit`. */
  evidence(event: Event, limit: number): Promise<readonly Evidence[]>;
  article(id: string): Promise<Article | null>;
  /** Ids of the events reported by articles that hold all the words of a search; empty for a search without words. */
  searchEvents(query: string): Promise<ReadonlySet<string>>;
  /** Ids and titles of the same events, those first that sort first by relevance; at most `limit`. */
  searchTitles(query: string, limit: number): Promise<readonly EventTitle[]>;

  /** Claims the right to ingest, until the returned function is called or the process ends; null when another has it. */
  lockForIngest(): Promise<(() => Promise<void>) | null>;
  close(): Promise<void>;
}
