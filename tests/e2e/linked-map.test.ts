import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ask, busyMonth, expect, open, test, violations } from './test.ts';

test('brush to a week: the headline, the list, the map and the address follow', async ({ page }) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}`);
  const map = page.locator('.where');
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  const before = await map.screenshot();
  const summary = await page.getByTestId('map-summary').textContent();

  const plot = page.locator('.plot');
  const box = await plot.boundingBox();
  if (!box) throw new Error('The plot is not shown.');
  // The month stands in the middle with twice its length on both sides: a week is a twenty-second of the width.
  const y = box.y + box.height * 0.2;
  await page.mouse.move(box.x + box.width * 0.365, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.39, y, { steps: 4 });
  await page.mouse.move(box.x + box.width * 0.41, y, { steps: 4 });
  await page.mouse.up();

  const edges = await Promise.all(
    ['from', 'to'].map((edge) => plot.locator(`.handle.${edge}`).getAttribute('aria-valuenow')),
  );
  const [from, to] = edges.map((day) => new Date(Number(day) * 86_400_000).toISOString().slice(0, 10));
  expect(Number(edges[1]) - Number(edges[0]) + 1).toBeGreaterThanOrEqual(6);
  expect(Number(edges[1]) - Number(edges[0]) + 1).toBeLessThanOrEqual(9);
  await expect(page).toHaveURL(new RegExp(`from=${from}&to=${to}`));

  const { total, rows } = await ask(page, `from=${from}&to=${to}`);
  await expect(page.locator('#list-heading span')).toHaveText(String(total));
  await expect(page.locator('#timeline-heading .count')).toHaveText(
    total === 0 ? 'no events' : `${total} event${total === 1 ? '' : 's'}`,
  );
  await expect(page.locator('a[data-row] .title')).toHaveText(rows.map(({ title }) => title));
  await expect(page.getByTestId('map-summary')).not.toHaveText(summary ?? '');
  await expect.poll(async () => (await map.screenshot()).equals(before)).toBe(false);
});

test('a click on a country filters by it and everything in it', async ({ page }) => {
  await open(page, '/?at=23,80,3.5');
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('The map is not shown.');
  // Madhya Pradesh lies in the middle of the view; the pointer says where it is before it clicks.
  await expect
    .poll(async () => {
      await page.mouse.move(box.x + box.width / 2 + Math.random() * 4, box.y + box.height / 2);
      return page.locator('.readout').last().textContent();
    })
    .toContain(':');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/place=/);
  const place = new URL(page.url()).searchParams.get('place');
  const { total } = await ask(page, `place=${place}`);
  await expect(page.locator('#list-heading span')).toHaveText(String(total));
});

test('the page takes its words and its data from its own origin', async ({ page }) => {
  await open(page);
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  const fonts = await page.evaluate(() =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
  );
  expect(fonts.join()).toContain('Inter Variable');
  expect(fonts.join()).toContain('Source Serif 4 Variable');
  const manifest = await page.request.get('/manifest.webmanifest');
  expect(await manifest.json()).toHaveProperty('name', 'Dateline');
});

test('the map names its sources, and axe finds nothing on it', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('link', { name: 'GeoNames' })).toHaveAttribute(
    'href',
    'https://www.geonames.org/',
  );
  await expect(page.getByRole('link', { name: 'Natural Earth' })).toBeVisible();
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  expect(await violations(page)).toEqual([]);
  const world = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../static/geo/countries-110m.json'), 'utf8'),
  ) as {
    objects: { countries: { geometries: { id: string }[] } };
  };
  expect(world.objects.countries.geometries.every(({ id }) => /^[A-Z]{2}$/.test(id))).toBe(true);
});
