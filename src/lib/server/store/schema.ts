import type { Generated, Insertable } from 'kysely';

/** The tables as Kysely sees them. JSON columns hold text; see `codec.ts`. */
export interface Tables {
  meta: MetaTable;
  article: ArticleTable;
  place: PlaceTable;
  event: EventTable;
  mention: MentionTable;
  outdated: OutdatedTable;
  follow: FollowTable;
}

/** Content of articles that newer versions have taken the place of. */
interface OutdatedTable {
  hash: string;
}

/** The links of all events, to be found from the earlier one. */
interface FollowTable {
  earlier: string;
  later: string;
}

interface MetaTable {
  key: string;
  value: number;
}

export interface ArticleTable {
  /** Order of arrival, from 1. */
  seq: Generated<number>;
  id: string;
  hash: string;
  origin: string;
  title: string | null;
  text: string;
  /** Civil day. */
  published: number | null;
  source: string | null;
  url: string | null;
  author: string | null;
  dateline: string | null;
  language: string | null;
  /** Null: waits to be read. */
  reader: string | null;
  failure: string | null;
}

export interface PlaceTable {
  id: string;
  name: string;
  kind: string;
  country: string | null;
  country_name: string | null;
  /** Of a quarter: the name of its town. */
  town: string | null;
  parent: string | null;
  lat: number;
  lon: number;
  /** JSON array of four degrees. */
  bbox: string | null;
  population: number;
}

export interface EventTable {
  id: string;
  type: string;
  category: string;
  title: string;
  /** First and last day; null when open or undated. */
  start_day: number | null;
  end_day: number | null;
  /** JSON `When`; null when undated. */
  date: string | null;
  /** JSON array of place ids, most specific first. */
  places: string;
  /** 0 or 1. */
  planned: number;
  confidence: number;
  salience: number;
  /** 0 or 1. */
  minor: number;
  fatalities_min: number | null;
  fatalities_max: number | null;
  /** JSON arrays of ids. */
  mentions: string;
  articles: string;
  /** JSON array of `EventLink`; null without any. */
  links: string | null;
}

export interface MentionTable {
  id: string;
  article_seq: number;
  /** Position in the reading, from 0. */
  ordinal: number;
  event_id: string | null;
  /** JSON `EventMention` with places by id. */
  data: string;
}

export type NewArticleRow = Insertable<ArticleTable>;
