import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { frames } from './chromium.ts';

/** What a visitor feels, on the demonstration articles. Times in milliseconds by the clock. */
export interface Vitals {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Bytes in gzip of all scripts that ran before the page answers; the chart itself is in the HTML. */
  readonly scriptBytes: number;
  /** Scripts of the map, loaded after that. */
  readonly mapBytes: number;
  readonly toNextPaint: number;
}

interface Entries {
  shift: number;
  largest: number;
  slowest: number;
}

/** What only the code of the map library says. */
const MAP_SCRIPT = /maplibregl-canvas-container/;

export async function measureVitals(browser: Browser, address: string): Promise<Vitals> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const scripts: { url: string; bytes: number; at: number; map: boolean }[] = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    const at = performance.now();
    response.body().then(
      (body) =>
        scripts.push({
          url: response.url(),
          bytes: gzipSync(body).length,
          at,
          map: response.url().includes('maplibre-gl-worker') || MAP_SCRIPT.test(body.toString('latin1')),
        }),
      () => undefined,
    );
  });
  await page.addInitScript(() => {
    const entries: Entries = { shift: 0, largest: 0, slowest: 0 };
    Object.assign(globalThis, { entries });
    const on = (type: string, use: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    on('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as unknown as { value: number; hadRecentInput: boolean };
      if (!hadRecentInput) entries.shift += value;
    });
    on('largest-contentful-paint', (entry) => (entries.largest = entry.startTime));
    on('event', (entry) => {
      if ((entry as unknown as { interactionId?: number }).interactionId)
        entries.slowest = Math.max(entries.slowest, entry.duration);
    });
  });
  await page.goto(address);
  await page.waitForSelector('html[data-alive]', { state: 'attached' });
  const alive = performance.now();
  await page.waitForSelector('.map.ready', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(2000);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const read = (): Promise<Entries> =>
    page.evaluate(() => (globalThis as unknown as { entries: Entries }).entries);
  const { shift, largest } = await read();
  await interact(page);
  const sum = (some: typeof scripts): number => some.reduce((bytes, script) => bytes + script.bytes, 0);
  const vitals = {
    ...{ firstPaint, largestPaint: largest, shift },
    scriptBytes: sum(scripts.filter(({ at, map }) => !map && at <= alive)),
    mapBytes: sum(scripts.filter(({ map }) => map)),
    toNextPaint: (await read()).slowest,
  };
  await page.close();
  return vitals;
}

/** What people do: a subject on and off, a row opened and closed, a slider moved, the map zoomed. */
async function interact(page: Page): Promise<void> {
  const subject = page.locator('.subjects button').first();
  for (let i = 0; i < 2; i++) {
    await subject.click();
    await frames(page);
  }
  await page.locator('a[data-row]').first().click();
  await frames(page);
  await page.keyboard.press('Escape');
  const slider = page.locator('[role="slider"]').first();
  await slider.focus();
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('ArrowRight');
    await frames(page);
  }
  await page.locator('.where button').first().click();
  await page.waitForTimeout(1000);
}
