import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { IndexedEvent } from '#lib/dashboard/event-index.ts';
import type { Article } from '#lib/model/article.ts';
import type { Event, LocatedMention } from '#lib/model/event.ts';
import type { Place } from '#lib/model/place.ts';
import type { Category, EventType } from '#lib/model/taxonomy.ts';
import type { CivilDay } from '#lib/time/day.ts';
import type { When } from '#lib/time/when.ts';
import {
  articleFromRow,
  eventFromRow,
  mentionFromJson,
  placeFromRow,
  placesInMention,
  stringList,
} from './codec.ts';
import type { PlaceById } from './codec.ts';
import { chunks, LIST } from './lists.ts';
import type { EventTable, PlaceTable, Tables } from './schema.ts';
import type { Evidence } from './store.ts';

/** Rows fetched at once when walking a table: bounds memory, amortises the query. */
const BATCH = 500;

export async function* unreadArticles(db: Kysely<Tables>): AsyncGenerator<Article> {
  for (let after = 0; ;) {
    const row = await db
      .selectFrom('article')
      .selectAll()
      .where('reader', 'is', null)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (!row) return;
    after = row.seq;
    yield articleFromRow(row);
  }
}

export async function* allMentions(db: Kysely<Tables>): AsyncGenerator<LocatedMention> {
  const placeById = await loadPlaces(db);
  let last = { article_seq: 0, ordinal: 0 };
  for (;;) {
    const { article_seq, ordinal } = last;
    const rows = await db
      .selectFrom('mention')
      .innerJoin('article', 'article.seq', 'mention.article_seq')
      .select([
        'mention.id',
        'mention.article_seq',
        'mention.ordinal',
        'mention.data',
        'article.id as article_id',
      ])
      .where((where) =>
        where.or([
          where('mention.article_seq', '>', article_seq),
          where.and([where('mention.article_seq', '=', article_seq), where('mention.ordinal', '>', ordinal)]),
        ]),
      )
      .orderBy('mention.article_seq')
      .orderBy('mention.ordinal')
      .limit(BATCH)
      .execute();
    for (const row of rows)
      yield { id: row.id, articleId: row.article_id, mention: mentionFromJson(row.data, placeById) };
    const end = rows[rows.length - 1];
    if (!end || rows.length < BATCH) return;
    last = end;
  }
}

async function loadPlaces(db: Kysely<Tables>, ids?: readonly string[]): Promise<PlaceById> {
  const places = new Map<string, Place>();
  const take = (rows: readonly PlaceTable[]) => {
    for (const row of rows) places.set(row.id, placeFromRow(row));
  };
  if (!ids) take(await db.selectFrom('place').selectAll().execute());
  else
    for (const some of chunks([...new Set(ids)], LIST))
      take(await db.selectFrom('place').selectAll().where('id', 'in', some).execute());
  return (id) => places.get(id);
}

/** Events read at once for the index: many enough for the query, few enough to let other requests in between. */
const INDEXED_AT_ONCE = 20_000;

/** All of one moment, whoever writes meanwhile. */
export async function indexedEvents(db: Kysely<Tables>): Promise<IndexedEvent[]> {
  return db.connection().execute(async (one) => {
    await sql`begin`.execute(one);
    try {
      return await readIndexed(one);
    } finally {
      await sql`commit`.execute(one);
    }
  });
}

async function readIndexed(db: Kysely<Tables>): Promise<IndexedEvent[]> {
  const articles = await db.selectFrom('article').select(['id', 'source', 'published']).execute();
  const articleOf = new Map(articles.map((row) => [row.id, row]));
  // Of a million events many have the same day, the same town, the same article.
  const when = remembered(daysOf);
  const placeIds = remembered(stringList);
  const reports = remembered((json: string) => {
    const ids = stringList(json);
    const reports = ids.map((id) => articleOf.get(id));
    return {
      sources: [...new Set(reports.map((report) => report?.source).filter((source) => source != null))],
      reported: firstDay(reports.map((report) => report?.published)),
      articleCount: ids.length,
    };
  });
  const events: IndexedEvent[] = [];
  for (let last = ''; ;) {
    const rows = await db
      .selectFrom('event')
      .select(['id', 'type', 'category', 'confidence', 'salience', 'minor', 'planned'])
      .select(['date', 'places', 'articles'])
      .where('id', '>', last)
      .orderBy('id')
      .limit(INDEXED_AT_ONCE)
      .execute();
    for (const row of rows)
      events.push({
        id: row.id,
        type: row.type as EventType,
        category: row.category as Category,
        confidence: row.confidence,
        salience: row.salience,
        minor: row.minor === 1,
        planned: row.planned === 1,
        when: row.date === null ? null : when(row.date),
        placeIds: placeIds(row.places),
        ...reports(row.articles),
      });
    const end = rows.at(-1);
    if (!end || rows.length < INDEXED_AT_ONCE) return events;
    last = end.id;
    await setImmediate();
  }
}

/** The function, which works out the same text only once. */
function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}

function daysOf(date: string): IndexedEvent['when'] {
  const { start, end, approximate, precision, basis } = JSON.parse(date) as When;
  return { start, end, approximate, precision, basis };
}

function firstDay(days: readonly (CivilDay | null | undefined)[]): CivilDay | null {
  const known = days.filter((day) => day != null);
  return known.length > 0 ? known.reduce((a, b) => Math.min(a, b)) : null;
}

export async function eventsByIds(db: Kysely<Tables>, ids: readonly string[]): Promise<Event[]> {
  const rows = new Map<string, EventTable>();
  for (const some of chunks(ids, LIST)) {
    for (const row of await db.selectFrom('event').selectAll().where('id', 'in', some).execute())
      rows.set(row.id, row);
  }
  const placeById = await loadPlaces(
    db,
    [...rows.values()].flatMap((row) => stringList(row.places)),
  );
  return ids
    .map((id) => rows.get(id))
    .filter((row) => row !== undefined)
    .map((row) => eventFromRow(row, placeById));
}

/** The events whose links lead to one, by id; at most `limit`. */
export async function followersOf(db: Kysely<Tables>, id: string, limit: number): Promise<Event[]> {
  const rows = await db
    .selectFrom('follow')
    .select('later')
    .where('earlier', '=', id)
    .orderBy('later')
    .limit(limit)
    .execute();
  return eventsByIds(
    db,
    rows.map(({ later }) => later),
  );
}

export async function evidence(db: Kysely<Tables>, event: Event, limit: number): Promise<Evidence[]> {
  const ids = event.mentions.slice(0, limit);
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('mention')
    .innerJoin('article', 'article.seq', 'mention.article_seq')
    .selectAll('article')
    .select(['mention.id as mention_id', 'mention.data'])
    .where('mention.id', 'in', ids)
    .execute();
  const placeById = await loadPlaces(
    db,
    rows.flatMap((row) => placesInMention(row.data)),
  );
  const byMention = new Map(rows.map((row) => [row.mention_id, row]));
  return ids
    .map((id) => byMention.get(id))
    .filter((row) => row !== undefined)
    .map((row) => ({
      mention: { id: row.mention_id, articleId: row.id, mention: mentionFromJson(row.data, placeById) },
      article: articleFromRow(row),
    }));
}
