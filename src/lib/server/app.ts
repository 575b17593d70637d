import { randomBytes } from 'node:crypto';
import { openBasemap } from './basemap/open.ts';
import type { Basemap } from './basemap/open.ts';
import type { Config } from './config.ts';
import { createDashboardService } from './dashboard/service.ts';
import type { DashboardService } from './dashboard/service.ts';
import { startBackgroundIngest } from './ingest/background.ts';
import type { Limits } from './limits.ts';
import { openStore } from './store/open.ts';

/** The running server: one store, one service, one ingest. */
export interface App {
  readonly dashboard: DashboardService;
  readonly limits: Limits;
  /** The user's own basemap; null without one. */
  readonly basemap: Basemap | null;
  /** Random, of this start: part of every entity tag. */
  readonly run: string;
  /** Lets the article at hand finish and closes the store. May be called more than once. */
  close(): Promise<void>;
}

/** Enough that two starts never meet. */
const RUN_BYTES = 9;

/** Opens the store and starts reading the configured articles in the background. */
export async function startApp(config: Config): Promise<App> {
  const basemap = config.basemap === null ? null : await openBasemap(config.basemap);
  const store = await openStore(config);
  const ingest = startBackgroundIngest(config);
  const dashboard = createDashboardService({
    store,
    limits: config.limits,
    progress: ingest.progress,
    now: () => performance.now(),
  });
  let closing: Promise<void> | null = null;
  return {
    dashboard,
    limits: config.limits,
    basemap,
    run: randomBytes(RUN_BYTES).toString('base64url'),
    close: () =>
      (closing ??= ingest
        .stop()
        .then(() => Promise.all([store.close(), basemap?.close()]))
        .then(() => undefined)),
  };
}
