import type { Config } from '#lib/server/config.ts';
import { openSqliteStore } from './sqlite/open.ts';
import type { Store } from './store.ts';

/** The store that the settings choose. @throws Error in words for people when it cannot be opened. */
export function openStore(config: Config): Promise<Store> {
  return openSqliteStore(config.data);
}
