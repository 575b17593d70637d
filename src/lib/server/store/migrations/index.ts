import type { Migration } from 'kysely/migration';
import * as first from './2026-11-23-first.ts';
import * as minor from './2026-11-23-minor.ts';
import * as versions from './2026-11-24-versions.ts';
import * as links from './2026-11-23-with-links.ts';
import * as followers from './2026-11-24-with-followers.ts';
import * as town from './2026-11-23-town.ts';

/** Append-only: a migration that has been released is never changed. Names sort in the order they run. */
export const SQLITE_MIGRATIONS: Record<string, Migration> = {
  '2026-11-23-first': first,
  '2026-11-23-minor': minor,
  '2026-11-23-town': town,
  '2026-11-23-with-links': links,
  '2026-11-24-versions': versions,
  '2026-11-24-with-followers': followers,
};
