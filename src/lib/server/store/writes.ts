import type { Transaction } from 'kysely';
import { eventToRow, mentionToJson, placeToRow } from './codec.ts';
import { chunks, LIST } from './lists.ts';
import type { NewArticleRow, Tables } from './schema.ts';
import type { EventChanges, NewArticle, Reading } from './store.ts';

/** The new article's number, or null when its content is stored. */
export async function insertArticle(
  tx: Transaction<Tables>,
  entry: NewArticle,
  reading: Reading,
): Promise<number | null> {
  const { id, title, text, published, source, url, author, dateline, language } = entry.article;
  const row: NewArticleRow = {
    ...{ id, title, text, published, source, url, author, dateline, language },
    hash: entry.hash,
    origin: entry.origin,
    reader: reading.reader,
    failure: reading.failure,
  };
  const inserted = await tx
    .insertInto('article')
    .values(row)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .returning('seq')
    .executeTakeFirst();
  return inserted?.seq ?? null;
}

export async function writeReading(tx: Transaction<Tables>, seq: number, reading: Reading): Promise<void> {
  for (const place of reading.places) {
    const row = placeToRow(place);
    await tx
      .insertInto('place')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
  for (const [ordinal, { id, mention }] of reading.mentions.entries()) {
    await tx
      .insertInto('mention')
      .values({ id, article_seq: seq, ordinal, event_id: null, data: mentionToJson(mention) })
      // Ids are hashes that a hostile article could make collide; the merger passes over a known one as well.
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
}

/** Also counts the revision up: every change of the data comes through here. */
export async function writeEvents(tx: Transaction<Tables>, { put, removed }: EventChanges): Promise<void> {
  for (const event of put) {
    const row = eventToRow(event);
    await tx
      .insertInto('event')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    for (const ids of chunks(event.mentions, LIST))
      await tx.updateTable('mention').set({ event_id: event.id }).where('id', 'in', ids).execute();
  }
  for (const ids of chunks(removed, LIST)) await tx.deleteFrom('event').where('id', 'in', ids).execute();
  await writeFollows(tx, put, removed);
  await bumpRevision(tx);
}

async function writeFollows(
  tx: Transaction<Tables>,
  put: EventChanges['put'],
  removed: EventChanges['removed'],
): Promise<void> {
  for (const ids of chunks([...put.map(({ id }) => id), ...removed], LIST))
    await tx.deleteFrom('follow').where('later', 'in', ids).execute();
  const follows = put.flatMap(({ id, links = [] }) => links.map(({ to }) => ({ earlier: to, later: id })));
  for (const some of chunks(follows, LIST)) await tx.insertInto('follow').values(some).execute();
}

export async function bumpRevision(tx: Transaction<Tables>): Promise<void> {
  await tx
    .updateTable('meta')
    .set((row) => ({ value: row('value', '+', 1) }))
    .where('key', '=', 'revision')
    .execute();
}

/** Takes articles out with their mentions and remembers their content as outdated. Events are the caller's to change. */
export async function removeArticles(tx: Transaction<Tables>, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids, LIST)) {
    const gone = await tx.deleteFrom('article').where('id', 'in', some).returning('hash').execute();
    for (const { hash } of gone)
      await tx
        .insertInto('outdated')
        .values({ hash })
        .onConflict((conflict) => conflict.column('hash').doNothing())
        .execute();
  }
}
