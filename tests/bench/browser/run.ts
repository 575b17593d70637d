// Measures the page in Chromium and prints one line of JSON. Arguments: root, gazetteer, numbers of events…
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brushCrossfilter, brushDateline } from './brushing.ts';
import type { Brushing } from './brushing.ts';
import { launch } from './chromium.ts';
import { measureFilters } from './filters.ts';
import type { Filtering } from './filters.ts';
import { startServer } from './server.ts';
import { fillStore, worldOf } from './synthetic.ts';
import { measureVitals } from './vitals.ts';
import type { Vitals } from './vitals.ts';

export interface Scale {
  readonly events: number;
  readonly brushing: readonly Brushing[];
  readonly filtering: readonly Filtering[];
}

export interface BrowserReport {
  readonly vitals: Vitals;
  readonly scales: readonly Scale[];
}

const [root = '', gazetteer = '', ...sizes] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-browser-'));
const nothing = path.join(folder, 'nothing');
mkdirSync(nothing);

async function vitalsOfSeeds(): Promise<Vitals> {
  const options = { root, gazetteer, data: path.join(folder, 'seeds'), input: path.join(root, 'seeds') };
  const server = await startServer(options);
  const browser = await launch();
  try {
    // The first visit warms the server's own code.
    await measureVitals(browser, server.address);
    return await measureVitals(browser, server.address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function scaleOf(events: number): Promise<Scale> {
  const data = path.join(folder, String(events));
  await fillStore(data, events, root, gazetteer);
  const server = await startServer({ root, gazetteer, data, input: nothing });
  try {
    const brushing = [
      await brushDateline(server.address, '', 'Dateline, the world'),
      await brushDateline(server.address, '&at=30,15,5.2', 'Dateline, towns'),
    ];
    const filtering = await measureFilters(server.address);
    const browser = await launch();
    brushing.push(await brushCrossfilter(browser, events, worldOf(gazetteer)));
    await browser.close();
    return { events, brushing, filtering };
  } finally {
    await server.stop();
    rmSync(data, { recursive: true });
  }
}

try {
  const vitals = await vitalsOfSeeds();
  const scales: Scale[] = [];
  for (const size of sizes) scales.push(await scaleOf(Number(size)));
  process.stdout.write(JSON.stringify({ vitals, scales } satisfies BrowserReport));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
