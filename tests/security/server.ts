import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { secured } from '#lib/server/http/listener.ts';
import { openSqliteStore } from '#lib/server/store/sqlite/open.ts';
import type { Store } from '#lib/server/store/store.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HANDLER = path.join(ROOT, 'build', 'handler.js');

export interface TestServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The built program on a free port, over a store of its own that `fill` has written. One for each test file. */
export async function startTestServer(fill: (store: Store) => Promise<void>): Promise<TestServer> {
  if (!existsSync(HANDLER)) throw new Error('There is no build to test. Make it with: npm run build');
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-security-'));
  const store = await openSqliteStore(folder);
  await fill(store);
  await store.close();
  Object.assign(process.env, { DATELINE_ROOT: ROOT, DATELINE_DATA: folder, DATELINE_INPUT: '' });
  const { handler } = (await import(/* @vite-ignore */ pathToFileURL(HANDLER).href)) as {
    handler: RequestListener;
  };
  const server = createServer(secured(handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await closeServer(server);
      process.emit('sveltekit:shutdown' as 'exit', 0);
      await rm(folder, { recursive: true });
    },
  };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
