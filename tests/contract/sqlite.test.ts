import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteStore } from '#lib/server/store/sqlite/open.ts';
import { storeContract } from './store-contract.ts';

storeContract('SQLite', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-store-'));
  return {
    store: await openSqliteStore(folder),
    reopen: () => openSqliteStore(folder),
    discard: () => rm(folder, { recursive: true }),
  };
});
