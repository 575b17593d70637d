import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What was only said or told in passing is marked, so that the list can leave it out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table event add column minor integer not null default 0`.execute(db);
}
