import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** An article takes the place of its older version, found by file or address; the older content is remembered. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table outdated (hash text primary key) strict, without rowid`.execute(db);
  await sql`create index article_of_origin on article (origin)`.execute(db);
  await sql`create index article_of_url on article (url) where url is not null`.execute(db);
}
