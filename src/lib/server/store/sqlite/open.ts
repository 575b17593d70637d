import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { createKyselyStore } from '../kysely-store.ts';
import { SQLITE_MIGRATIONS } from '../migrations/index.ts';
import type { Tables } from '../schema.ts';
import type { Store } from '../store.ts';
import { ftsQuery } from '../text-query.ts';
import { NodeSqliteDialect } from './dialect.ts';

/** Milliseconds a statement waits for another process's write before it fails; a write takes a few. */
const BUSY_TIMEOUT_MS = 10_000;

/** File names in the data folder. */
const DATABASE = 'dateline.db';
const LOCK = 'ingest.lock';

/**
 * Opens the SQLite store in a data folder, making the folder and the tables when they are missing.
 * @throws when the folder cannot be written, or when a newer version of the program made the file.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(
      `The data folder ${folder} cannot be made. Set DATELINE_DATA to a folder that can be written.`,
      {
        cause: error,
      },
    );
  }
  const database = openDatabase(path.join(folder, DATABASE));
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return createKyselyStore(db, {
    searchArticles: (query) => {
      const match = ftsQuery(query);
      return match === null
        ? null
        : sql<number>`(select rowid as seq from article_text where article_text match ${match})`;
    },
    lockForIngest: () => lockFile(path.join(folder, LOCK)),
  });
}

/** WAL with `synchronous=FULL`: nothing that was acknowledged is lost when power is. */
function openDatabase(file: string): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma trusted_schema = off;');
    return database;
  } catch (error) {
    throw new Error(`The database ${file} cannot be opened: ${reasonOf(error)}`, { cause: error });
  }
}

async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(SQLITE_MIGRATIONS) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined)
    throw new Error(`The database could not be brought to this version: ${reasonOf(error)}`, {
      cause: error,
    });
}

/**
 * A lock that the operating system gives back when the process ends, however it ends: an exclusive transaction on an empty
 * database beside the real one.
 */
function lockFile(file: string): Promise<(() => Promise<void>) | null> {
  const lock = new DatabaseSync(file, { timeout: 0 });
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    return Promise.resolve(null);
  }
  return Promise.resolve(() => {
    lock.close();
    return Promise.resolve();
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
