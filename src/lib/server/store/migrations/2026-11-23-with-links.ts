import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What an event follows from or recalls is kept with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table event add column links text`.execute(db);
}
