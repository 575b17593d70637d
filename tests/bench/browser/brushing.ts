import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from '@playwright/test';
import { CATEGORIES } from '#lib/model/taxonomy.ts';
import { frames, heapBytes, launch, quantile, scriptSeconds, watch } from './chromium.ts';
import { synthesise, SYNTHETIC } from './synthetic.ts';
import type { World } from './synthetic.ts';

/** Milliseconds of script a step, by the thread's CPU; bytes. */
export interface Brushing {
  readonly who: string;
  readonly median: number;
  readonly p95: number;
  /** Until everything is shown; null for what loads nothing. */
  readonly bytes: number | null;
  readonly heap: number;
}

/** Steps measured, after some that the compiler needs. */
const [WARM_UP, STEPS] = [8, 40];
const VIEWPORT = { width: 1440, height: 900 };

/** Moves the window of a fifth of all dates along by its middle, as a hand does, on the page that the server gives. */
export async function brushDateline(address: string, query: string, who: string): Promise<Brushing> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: VIEWPORT });
  const client = await watch(page);
  let bytes = 0;
  await client.send('Network.enable');
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(`${address}/?from=2010-01-01&to=2013-12-31${query}`);
  await page.waitForSelector('.map.ready', { state: 'attached', timeout: 120_000 });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1500);
  const loaded = bytes;
  // The whole span in the plot, so that a step is days and not hours.
  const plot = await page.locator('.plot').boundingBox();
  const first = await page.locator('[role="slider"]').first().boundingBox();
  const last = await page.locator('[role="slider"]').nth(1).boundingBox();
  if (!plot || !first || !last) throw new Error('There is no timeline to brush on.');
  const handle = { x: last.x + last.width / 2, y: last.y + last.height / 2 };
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  const steps: number[] = [];
  for (let i = 0; i < WARM_UP + STEPS; i++) {
    const before = await scriptSeconds(client);
    // To and fro, five pixels a step.
    const wave = i % 24 < 12 ? i % 12 : 12 - (i % 12);
    await page.mouse.move(handle.x - 5 * wave, handle.y);
    await frames(page);
    const after = await scriptSeconds(client);
    if (i >= WARM_UP) steps.push((after - before) * 1000);
  }
  await page.mouse.up();
  const heap = await heapBytes(client);
  await browser.close();
  return { who, median: quantile(steps, 0.5), p95: quantile(steps, 0.95), bytes: loaded, heap };
}

/** The same steps by crossfilter2: first days alone, as it has no intervals; counts by place and by subject, nothing drawn. */
export async function brushCrossfilter(browser: Browser, count: number, world: World): Promise<Brushing> {
  const numbers = new Map(world.places.map(({ id }, i) => [id, i] as const));
  const records = Buffer.alloc(count * 5);
  let at = 0;
  for (const { when, places, category } of synthesise(count, world)) {
    records.writeUInt16LE((when?.start ?? 0) - SYNTHETIC.firstDay + 31, at);
    records.writeUInt16LE(numbers.get(places[0]?.id ?? '') ?? 0, at + 2);
    records.writeUInt8(CATEGORIES.indexOf(category), at + 4);
    at += 5;
  }
  const page = await browser.newPage();
  const client = await watch(page);
  const script = createRequire(import.meta.url).resolve('crossfilter2/crossfilter.min.js');
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  await page.evaluate((text) => {
    interface Row {
      day: number;
      place: number;
      category: number;
    }
    const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    const rows: Row[] = [];
    for (let i = 0; i < bytes.length; i += 5)
      rows.push({
        day: view.getUint16(i, true),
        place: view.getUint16(i + 2, true),
        category: view.getUint8(i + 4),
      });
    const filter = (
      globalThis as unknown as { crossfilter: (rows: Row[]) => CrossfilterLike<Row> }
    ).crossfilter(rows);
    interface CrossfilterLike<T> {
      dimension(of: (row: T) => number): {
        filterRange(range: [number, number]): void;
        group(): { all(): unknown[] };
      };
    }
    const day = filter.dimension((row) => row.day);
    const groups = [
      filter.dimension((row) => row.place).group(),
      filter.dimension((row) => row.category).group(),
    ];
    Object.assign(globalThis, {
      brush: (from: number, to: number) => {
        day.filterRange([from, to]);
        return groups.map((group) => group.all().length);
      },
    });
  }, records.toString('base64'));
  const steps: number[] = [];
  const [from, to] = [5 * 365, 9 * 365];
  for (let i = 0; i < WARM_UP + STEPS; i++) {
    const wave = i % 24 < 12 ? i % 12 : 12 - (i % 12);
    const before = await scriptSeconds(client);
    // In a task of the page's own, as the other's: what the debugger evaluates is not counted as script.
    await page.evaluate(
      ([a, b]) =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            (globalThis as unknown as { brush: (from: number, to: number) => void }).brush(a ?? 0, b ?? 0);
            resolve();
          });
        }),
      [from, to - wave * 28],
    );
    const after = await scriptSeconds(client);
    if (i >= WARM_UP) steps.push((after - before) * 1000);
  }
  const heap = await heapBytes(client);
  await page.close();
  return { who: 'crossfilter2', median: quantile(steps, 0.5), p95: quantile(steps, 0.95), bytes: null, heap };
}
