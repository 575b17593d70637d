import type { Page } from '@playwright/test';
import { ask, expect, open, test, violations, violationsInBothThemes } from './test.ts';

// Frames of the map are drawn by the processor: slow on a busy machine, and the slower the larger the window.
test.describe.configure({ timeout: 180_000 });
test.use({ viewport: { width: 1120, height: 720 } });

const EUROPE = '/?at=48,10,3.6';

async function mapAt(page: Page, address: string) {
  await open(page, address);
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  const map = page.locator('.where section');
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  return { map, box };
}

const total = (page: Page) => page.locator('#list-heading span');

test('zoomed in, a region is pointed at by name, shaded, and a click filters by it', async ({ page }) => {
  const { box } = await mapAt(page, '/?at=48.7,2.5,6.5');
  const middle = { x: box.x + box.width / 2 + 60, y: box.y + box.height / 2 + 60 };
  await expect
    .poll(async () => {
      await page.mouse.move(middle.x + Math.random() * 4, middle.y);
      return page.locator('.readout').last().textContent();
    })
    .toContain('Île-de-France');
  await page.mouse.click(middle.x, middle.y);
  await expect(page).toHaveURL(/place=FR\.11\b/);
  await expect(total(page)).toHaveText(String((await ask(page, 'place=FR.11')).total));
});

test('a circle opens the list of what happened there; Escape brings the focus back', async ({ page }) => {
  await mapAt(page, EUROPE);
  const opener = page.getByRole('button', { name: 'Place list' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Place list' })).toBeFocused();
  const first = page
    .getByRole('region', { name: 'Place list' })
    .getByRole('list')
    .first()
    .getByRole('button')
    .first();
  const count = Number(await first.locator('b').textContent());
  expect(count).toBeGreaterThan(1);
  await first.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('section[aria-labelledby="place-card"]');
  await expect(card.locator('.line').nth(1)).toBeVisible();
  await expect(card.getByRole('heading')).toBeFocused();
  expect(await violations(page)).toEqual([]);
  const title = await card.locator('.line b').first().textContent();
  await card.locator('.line').first().click();
  await expect(page.locator('#evidence-heading')).toHaveText(title ?? '');
  await expect(page).toHaveURL(/event=/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show only this place' }).click();
  await expect(page).toHaveURL(/place=/);
  await card.getByRole('heading').focus();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('only what is in view: list and address follow the map, and a chip lets go', async ({ page }) => {
  const { box } = await mapAt(page, EUROPE);
  const all = await total(page).textContent();
  await page.getByRole('button', { name: 'Only in view' }).click();
  await expect(page).toHaveURL(/inview=-?[\d.]+,/);
  const query = () => new URL(page.url()).searchParams.get('inview') ?? '';
  const first = query();
  await expect(total(page)).toHaveText(String((await ask(page, `inview=${first}`)).total));
  await expect(total(page)).not.toHaveText(all ?? '');
  await expect(async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - 300, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect.poll(query, { timeout: 5_000 }).not.toBe(first);
  }).toPass();
  // The map glides on after the hand let go.
  await expect(async () => {
    const shown = await total(page).textContent();
    expect(shown).toBe(String((await ask(page, `inview=${query()}`)).total));
  }).toPass();
  await page.getByRole('button', { name: /Remove the limit/ }).click();
  await expect(page).not.toHaveURL(/inview/);
  await expect(total(page)).toHaveText(all ?? '');
});

test('a box drawn with the mouse filters, is in the address, and can be dropped', async ({ page }) => {
  const { box } = await mapAt(page, EUROPE);
  await page.getByRole('button', { name: 'Box', exact: true }).click();
  await page.mouse.move(box.x + 250, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + 600, box.y + 400, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/box=-?[\d.]+,-?[\d.]+,-?[\d.]+,-?[\d.]+/);
  const query = new URL(page.url()).searchParams.get('box') ?? '';
  const found = await ask(page, `box=${query}`);
  expect(found.total).toBeGreaterThan(0);
  await expect(total(page)).toHaveText(String(found.total));
  await page.getByRole('button', { name: /Remove the limit: box/ }).click();
  await expect(page).not.toHaveURL(/box=/);
});

test('a box by the keyboard alone: arrows and Enter, or typed edges', async ({ page }) => {
  await mapAt(page, EUROPE);
  await page.getByRole('button', { name: 'Box', exact: true }).focus();
  await page.keyboard.press('Enter');
  const draw = page.getByRole('application', { name: /Draw a box/ });
  await expect(draw).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(draw.getByText(/Box .*°N/)).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/box=/);
  await page.getByRole('button', { name: 'Box', exact: true }).press('Enter');
  const form = page.getByRole('form', { name: 'Box to look in' });
  await form.getByLabel('West').fill('40');
  await form.getByLabel('South').fill('50');
  await form.getByLabel('East').fill('64');
  await form.getByLabel('North').fill('25');
  await form.getByLabel('North').press('Enter');
  await expect(form.getByRole('alert')).toContainText('south below north');
  expect(await violations(page)).toEqual([]);
  await form.getByLabel('South').fill('12');
  await form.getByLabel('North').fill('42');
  await form.getByLabel('North').press('Enter');
  await expect(page).toHaveURL(/box=40,12,64,42/);
  await expect(total(page)).toHaveText(String((await ask(page, 'box=40,12,64,42')).total));
  await page.goBack();
  await expect(page).not.toHaveURL(/box=40,12/);
});

test('a box by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await open(page, '/');
  await page.getByRole('button', { name: 'Map', exact: true }).tap();
  await expect(page.locator('.map.ready')).toBeAttached({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Box', exact: true }).tap();
  const draw = await page.getByRole('application', { name: /Draw a box/ }).boundingBox();
  if (!draw) throw new Error('There is nothing to draw on.');
  const client = await context.newCDPSession(page);
  const touch = (type: string, points: [number, number][]) =>
    client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: points.map(([x, y]) => ({ x: draw.x + x, y: draw.y + y })),
    });
  await touch('touchStart', [[60, 140]]);
  await touch('touchMove', [[180, 220]]);
  await touch('touchMove', [[300, 330]]);
  await touch('touchEnd', []);
  await expect(page).toHaveURL(/box=/);
  await context.close();
});

test('flat or globe is a choice that the address keeps', async ({ page }) => {
  await mapAt(page, '/');
  await page.getByRole('button', { name: 'Globe' }).click();
  await expect(page).toHaveURL(/map=globe/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Globe' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Flat' }).click();
  await expect(page).not.toHaveURL(/map=/);
});

test("axe finds nothing on the map's lists in light and dark", async ({ page }) => {
  await mapAt(page, '/?at=48,10,3.6&box=-10,35,30,60');
  await page.getByRole('button', { name: 'Place list' }).click();
  await expect(page.getByRole('heading', { name: 'Place list' })).toBeVisible();
  expect(await violationsInBothThemes(page)).toEqual([]);
});
