import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** What an event is followed by is found as fast as what it follows. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table follow (earlier text not null, later text not null, primary key (earlier, later)) strict, without rowid
  `.execute(db);
  await sql`create index follow_of_later on follow (later)`.execute(db);
  await sql`
    insert or ignore into follow (earlier, later)
    select link.value ->> 'to', event.id from event, json_each(event.links) as link where event.links is not null
  `.execute(db);
}
