import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import { articleFromRow, placeFromRow } from './codec.ts';
import { allMentions, eventsByIds, followersOf, evidence, indexedEvents, unreadArticles } from './reads.ts';
import type { Tables } from './schema.ts';
import type { Store } from './store.ts';
import { versionsOf } from './versions.ts';
import { bumpRevision, insertArticle, removeArticles, writeEvents, writeReading } from './writes.ts';

/** What the databases do each in their own way. */
export interface Backend {
  /** A subquery with one column, `article.seq` of what a search finds; null when there is nothing to search for. */
  searchArticles(query: string): RawBuilder<number> | null;
  lockForIngest(): Promise<(() => Promise<void>) | null>;
}

/** The store's queries, the same for every database that Kysely speaks to. */
export function createKyselyStore(db: Kysely<Tables>, backend: Backend): Store {
  return {
    async revision() {
      const row = await db
        .selectFrom('meta')
        .select('value')
        .where('key', '=', 'revision')
        .executeTakeFirstOrThrow();
      return row.value;
    },

    async counts() {
      const count = sql<number>`count(*)`.as('count');
      const articles = await db.selectFrom('article').select(count).executeTakeFirstOrThrow();
      const events = await db.selectFrom('event').select(count).executeTakeFirstOrThrow();
      return { articles: Number(articles.count), events: Number(events.count) };
    },

    async findContent(hash) {
      const row = await db
        .selectFrom('article')
        .select(['id', 'failure'])
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row ?? null;
    },

    versionsOf: (entry) => versionsOf(db, entry),

    async isOutdated(hash) {
      const row = await db.selectFrom('outdated').select('hash').where('hash', '=', hash).executeTakeFirst();
      return row !== undefined;
    },

    putArticle(entry, reading, changes, replaced = []) {
      return db.transaction().execute(async (tx) => {
        await removeArticles(tx, replaced);
        await tx.deleteFrom('outdated').where('hash', '=', entry.hash).execute();
        const seq = await insertArticle(tx, entry, reading);
        if (seq === null) {
          if (replaced.length > 0) throw new Error(`The content of ${entry.origin} is stored already.`);
          return false;
        }
        await writeReading(tx, seq, reading);
        await writeEvents(tx, changes);
        return true;
      });
    },

    forgetReadings(exceptReader) {
      return db.transaction().execute(async (tx) => {
        const stale = await tx
          .updateTable('article')
          .set({ reader: null, failure: null })
          .where('reader', '!=', exceptReader)
          .executeTakeFirst();
        if (stale.numUpdatedRows > 0n) {
          const unread = tx.selectFrom('article').select('seq').where('reader', 'is', null);
          await tx.deleteFrom('mention').where('article_seq', 'in', unread).execute();
          await tx.deleteFrom('event').execute();
          await tx.deleteFrom('follow').execute();
          await bumpRevision(tx);
        }
        const count = await tx
          .selectFrom('article')
          .select(sql<number>`count(*)`.as('count'))
          .where('reader', 'is', null)
          .executeTakeFirstOrThrow();
        return Number(count.count);
      });
    },

    unreadArticles: () => unreadArticles(db),

    putReading(articleId, reading, changes) {
      return db.transaction().execute(async (tx) => {
        const { seq } = await tx
          .updateTable('article')
          .set({ reader: reading.reader, failure: reading.failure })
          .where('id', '=', articleId)
          .returning('seq')
          .executeTakeFirstOrThrow(() => new Error(`No article ${articleId} is stored.`));
        await tx.deleteFrom('mention').where('article_seq', '=', seq).execute();
        await writeReading(tx, seq, reading);
        await writeEvents(tx, changes);
      });
    },

    putEvents(changes) {
      return db.transaction().execute((tx) => writeEvents(tx, changes));
    },

    mentions: () => allMentions(db),

    indexedEvents: () => indexedEvents(db),

    async places() {
      return (await db.selectFrom('place').selectAll().execute()).map(placeFromRow);
    },

    events: (ids) => eventsByIds(db, ids),

    followers: (id, limit) => followersOf(db, id, limit),

    async findEvent(id) {
      const [event] = await eventsByIds(db, [id]);
      if (event) return event;
      const mention = await db
        .selectFrom('mention')
        .select('event_id')
        .where('id', '=', id)
        .executeTakeFirst();
      if (mention?.event_id == null) return null;
      const [home] = await eventsByIds(db, [mention.event_id]);
      return home ?? null;
    },

    evidence: (event, limit) => evidence(db, event, limit),

    async hasArticle(id) {
      const row = await db.selectFrom('article').select('seq').where('id', '=', id).executeTakeFirst();
      return row !== undefined;
    },

    async article(id) {
      const row = await db.selectFrom('article').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? articleFromRow(row) : null;
    },

    async searchEvents(query) {
      const articles = backend.searchArticles(query);
      if (!articles) return new Set();
      const rows = await db
        .selectFrom('mention')
        .select('event_id')
        .distinct()
        .where('article_seq', 'in', articles)
        .where('event_id', 'is not', null)
        .execute();
      return new Set(rows.map((row) => row.event_id).filter((id) => id !== null));
    },

    async searchTitles(query, limit) {
      const articles = backend.searchArticles(query);
      if (!articles) return [];
      const found = db
        .selectFrom('mention')
        .select('event_id')
        .where('article_seq', 'in', articles)
        .where('event_id', 'is not', null);
      return db
        .selectFrom('event')
        .select(['id', 'title'])
        .where('id', 'in', found)
        .orderBy(sql`salience * confidence * json_array_length(articles)`, 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
    },

    lockForIngest: () => backend.lockForIngest(),

    close: () => db.destroy(),
  };
}
