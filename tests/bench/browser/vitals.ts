import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { frames, threadSeconds, watch } from './chromium.ts';

/** What a visitor feels, on the demonstration articles. Times in milliseconds by the clock. */
export interface Vitals {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  /** Bytes in gzip of all scripts asked for before the page answers; the chart itself is in the HTML. */
  readonly scriptBytes: number;
  /** Scripts of the map, loaded after that. */
  readonly mapBytes: number;
  readonly interactions: readonly Interaction[];
}

/** How one thing that people do was answered, in milliseconds. */
export interface Interaction {
  readonly what: string;
  /** By the clock, until the browser has shown an answer: its own work and that of the graphics process with it. */
  readonly toNextPaint: number;
  /** The page's thread, by its CPU: scripts, and all its tasks. */
  readonly script: number;
  readonly thread: number;
}

interface Entries {
  shift: number;
  largest: number;
  slowest: number;
  /** When the page answered. */
  alive: number;
}

/** What only the code of the map library says. */
const MAP_SCRIPT = /maplibregl-canvas-container/;

export async function measureVitals(browser: Browser, address: string): Promise<Vitals> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const scripts: { url: string; bytes: number; map: boolean }[] = [];
  page.on('response', (response) => {
    if (!/javascript/.test(response.headers()['content-type'] ?? '')) return;
    response.body().then(
      (body) =>
        scripts.push({
          url: response.url(),
          bytes: gzipSync(body).length,
          map: response.url().includes('maplibre-gl-worker') || MAP_SCRIPT.test(body.toString('latin1')),
        }),
      () => undefined,
    );
  });
  await page.addInitScript(() => {
    const entries: Entries = { shift: 0, largest: 0, slowest: 0, alive: Infinity };
    Object.assign(globalThis, { entries });
    const on = (type: string, use: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({
        type,
        buffered: true,
        durationThreshold: 16,
      } as PerformanceObserverInit);
    new MutationObserver(() => {
      if ('alive' in document.documentElement.dataset)
        entries.alive = Math.min(entries.alive, performance.now());
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-alive'] });
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
  await page.waitForSelector('.map.ready', { state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(2000);
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const read = (): Promise<Entries> =>
    page.evaluate(() => (globalThis as unknown as { entries: Entries }).entries);
  const { shift, largest, alive } = await read();
  const asked = new Set(
    await page.evaluate(
      (alive) =>
        performance
          .getEntriesByType('resource')
          .filter(({ startTime }) => startTime <= alive)
          .map(({ name }) => name),
      alive,
    ),
  );
  const interactions = await interact(page);
  const sum = (some: typeof scripts): number => some.reduce((bytes, script) => bytes + script.bytes, 0);
  const vitals = {
    ...{ firstPaint, largestPaint: largest, shift },
    scriptBytes: sum(scripts.filter(({ url, map }) => !map && asked.has(url))),
    mapBytes: sum(scripts.filter(({ map }) => map)),
    interactions,
  };
  await page.close();
  return vitals;
}

/** Milliseconds until the browser has told of the paint after an interaction. */
const TOLD = 400;

/** What people do: a subject on and off, a row opened and closed, a menu, a slider moved, a search, the map zoomed. */
const ACTS: readonly (readonly [what: string, act: (page: Page) => Promise<void>])[] = [
  ['a subject chosen', (page) => page.locator('.subjects button').first().click()],
  ['a subject taken back', (page) => page.locator('.subjects button').first().click()],
  ['a row opened', (page) => page.locator('a[data-row]').first().click()],
  ['the evidence closed', (page) => page.keyboard.press('Escape')],
  ['the filters opened', (page) => page.getByRole('button', { name: 'Filters', exact: true }).click()],
  ['the filters closed', (page) => page.keyboard.press('Escape')],
  [
    'a slider moved',
    async (page) => {
      await page.locator('[role="slider"]').first().focus();
      await page.keyboard.press('ArrowRight');
    },
  ],
  ['a slider moved again', (page) => page.keyboard.press('ArrowRight')],
  ['a letter typed', (page) => page.getByRole('searchbox').press('e')],
  ['the letter taken back', (page) => page.getByRole('searchbox').press('Backspace')],
  ['the map zoomed', (page) => page.locator('.where button').first().click()],
];

async function interact(page: Page): Promise<Interaction[]> {
  const client = await watch(page);
  const done: Interaction[] = [];
  for (const [what, act] of ACTS) {
    await page.evaluate(() => ((globalThis as unknown as { entries: Entries }).entries.slowest = 0));
    const before = await threadSeconds(client);
    await act(page);
    await frames(page);
    const after = await threadSeconds(client);
    await page.waitForTimeout(TOLD);
    const toNextPaint = await page.evaluate(
      () => (globalThis as unknown as { entries: Entries }).entries.slowest,
    );
    const script = (after.script - before.script) * 1000;
    done.push({ what, toNextPaint, script, thread: (after.all - before.all) * 1000 });
  }
  await client.detach();
  return done;
}
