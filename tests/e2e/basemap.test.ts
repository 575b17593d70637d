import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pmtiles } from '../fixtures/pmtiles.ts';
import { PORT } from './playwright.config.ts';
import { expect, test, violations } from './test.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'test-results/e2e/basemap');
const ADDRESS = `http://127.0.0.1:${PORT + 200}`;

test.describe.configure({ timeout: 240_000 });

let server: ChildProcess;

test.beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'articles'), { recursive: true });
  cpSync(path.join(root, 'seeds/2024-01-04-kerman-bombings.txt'), path.join(folder, 'articles/kerman.txt'));
  const file = path.join(folder, 'own.pmtiles');
  // A lake over Africa and the Atlantic, and a schema's layer that the map does not draw.
  writeFileSync(
    file,
    pmtiles([
      { layer: 'water', kind: 'lake', from: 1600, to: 2500 },
      { layer: 'pois', kind: 'bench', from: 10, to: 20 },
    ]),
  );
  server = spawn(
    process.execPath,
    [
      ...['src/cli/dateline.ts', 'serve', '--port', String(PORT + 200), '--basemap', file],
      ...['--data', path.join(folder, 'data'), '--input', path.join(folder, 'articles')],
    ],
    { cwd: root, stdio: 'ignore' },
  );
  await expect
    .poll(
      async () =>
        fetch(`${ADDRESS}/api/events`).then(
          async (reply) => (reply.ok ? ((await reply.json()) as { total: number }).total : 0),
          () => 0,
        ),
      {
        timeout: 180_000,
      },
    )
    .toBeGreaterThan(0);
});
test.afterAll(() => server.kill());

test('a basemap of the user’s own is drawn from parts of one file', async ({ page }) => {
  const ranges: string[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/basemap.pmtiles') ranges.push(String(response.status()));
  });
  await page.goto(`${ADDRESS}/?at=10,5,2`);
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  // Header and metadata, and the tile.
  await expect.poll(() => ranges.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ranges)).toEqual(new Set(['206']));
  const map = await page.locator('.where section').boundingBox();
  if (!map) throw new Error('The map is not shown.');
  const colourAt = async (dx: number, dy: number): Promise<string> => {
    const clip = { x: map.x + map.width / 2 + dx, y: map.y + map.height / 2 + dy, width: 2, height: 2 };
    return (await page.screenshot({ clip })).toString('base64');
  };
  // Points of Africa under the lake have the sea's colour, but for those where a border or a name runs; Ethiopia lies beside it.
  const sea = await colourAt(-142, 57);
  const drowned = async (): Promise<number> => {
    let count = 0;
    for (const [dx, dy] of [
      [-40, -60],
      [10, -100],
      [105, -25],
      [60, 60],
      [40, 140],
      [130, 120],
    ] as const)
      if ((await colourAt(dx, dy)) === sea) count++;
    return count;
  };
  await expect.poll(drowned).toBeGreaterThanOrEqual(3);
  expect(await colourAt(230, 12)).not.toBe(sea);
  expect(await violations(page)).toEqual([]);
});
