import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteStore } from '#lib/server/store/sqlite/open.ts';
import type { Store } from '#lib/server/store/store.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface TestServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The built program on a free port, over a store of its own that `fill` has written. */
export async function startTestServer(fill: (store: Store) => Promise<void>): Promise<TestServer> {
  if (!existsSync(path.join(ROOT, 'build', 'handler.js')))
    throw new Error('There is no build to test. Make it with: npm run build');
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-security-'));
  const store = await openSqliteStore(folder);
  await fill(store);
  await store.close();
  const child = fork(path.join(import.meta.dirname, 'entry.ts'), {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATELINE_ROOT: ROOT,
      DATELINE_DATA: folder,
      DATELINE_INPUT: '',
    },
    execArgv: [],
  });
  const ended = once(child, 'exit');
  const [address] = (await Promise.race([
    once(child, 'message'),
    ended.then(([code]) => Promise.reject(new Error(`The server ended with code ${code}.`))),
  ])) as [AddressInfo];
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      child.disconnect();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
