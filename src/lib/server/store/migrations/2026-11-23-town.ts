import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Quarters know the town they are a part of. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table place add column town text`.execute(db);
}
