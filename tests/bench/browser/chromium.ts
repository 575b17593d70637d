import { chromium } from '@playwright/test';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** As the end-to-end tests start it: software rendering, no traffic of the browser's own. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.DATELINE_CHROMIUM || '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--enable-precise-memory-info'],
    ],
  });
}

/** CPU seconds that the page's main thread has spent in scripts, and in all its tasks. */
export async function threadSeconds(client: CDPSession): Promise<{ script: number; all: number }> {
  const { metrics } = await client.send('Performance.getMetrics');
  const read = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { script: read('ScriptDuration'), all: read('TaskDuration') };
}

/** CPU seconds that the page's main thread has spent in scripts. */
export async function scriptSeconds(client: CDPSession): Promise<number> {
  return (await threadSeconds(client)).script;
}

/** A session whose times are those of the thread's CPU, so that a busy machine does not show. */
export async function watch(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' }).catch(() => undefined);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return client;
}

/** Bytes of the page's heap in use after a collection: objects and the buffers they hold. */
export async function heapBytes(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.collectGarbage');
  const usage = (await client.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usage.usedSize + (usage.backingStorageSize ?? 0);
}

/** The value below which so many of the values lie, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Two frames: what a change has put off is drawn. */
export async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
