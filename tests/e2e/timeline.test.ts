import type { Page } from '@playwright/test';
import { LAUNCH } from './playwright.config.ts';
import { ask, busyMonth, expect, open, test, violations, violationsInBothThemes } from './test.ts';

// The map is not looked at here, and its software rendering takes most of a test's time.
test.use({ launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-3d-apis'] } });

const dots = (page: Page) => page.getByRole('group', { name: /^Each dot is one event/ }).locator('a');
const bars = (page: Page) =>
  page.getByRole('group', { name: /^Events with long or uncertain dates/ }).locator('a');

/** First and last day shown, as numbers of days. */
async function shown(page: Page): Promise<[number, number]> {
  const at = async (name: string) =>
    Number(await page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuenow'));
  return [await at('First day shown'), await at('Last day shown')];
}

test('an event of a year is a bar of its own and no spike, also without a script', async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto('/');
  await expect(bars(bare).first()).toBeVisible();
  await context.close();

  await open(page);
  const bar = bars(page).first();
  const name = (await bar.getAttribute('aria-label')) ?? '';
  await bar.hover();
  await expect(page.locator('.readout')).toContainText(name.split(' – ')[0] ?? '');
  await bar.click();
  await expect(page).toHaveURL(/event=/);
  await expect(page.locator('#evidence-heading')).toHaveText(name.split(' – ')[0] ?? '');
  await expect(bar).toHaveAttribute('aria-current', 'true');
});

test('the axis stands under what it measures', async ({ page }) => {
  await open(page, '/?from=2020&to=2022');
  const tick = async (label: string) =>
    (await page.locator('.axis span', { hasText: label }).boundingBox())?.x ?? 0;
  const chosen = await page.locator('.plot .whole').boundingBox();
  if (!chosen) throw new Error('No range is chosen.');
  expect(Math.abs((await tick('2020')) - chosen.x)).toBeLessThan(2);
  expect(Math.abs((await tick('2023')) - chosen.x - chosen.width)).toBeLessThan(2);
});

test('what a high bar holds is read beside it, whole, until a hand draws', async ({ page }) => {
  await open(page);
  const year = await page.locator('.axis span', { hasText: '2024' }).boundingBox();
  const plot = await page.locator('.plot').boundingBox();
  if (!year || !plot) throw new Error('The timeline is not shown.');
  const [x, y] = [year.x + 5, plot.y + plot.height / 2];
  await page.mouse.move(x, y);
  const readout = page.locator('.plot .readout');
  await expect(readout).toContainText('January 2024');
  expect((await readout.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 3 });
  await expect(readout).toHaveCount(0);
  await page.mouse.up();
});

test('a month close by is dots: hover names one, click and Enter open it', async ({ page }) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}`);
  await expect(dots(page).first()).toBeVisible();
  const dot = dots(page).nth(1);
  const title = ((await dot.getAttribute('aria-label')) ?? '').split(' – ')[0] ?? '';
  await dot.locator('circle').hover();
  await expect(page.locator('.readout')).toContainText(title);
  await dot.locator('circle').click();
  await expect(page.locator('#evidence-heading')).toHaveText(title);
  await page.keyboard.press('Escape');
  await dots(page).and(page.locator('[tabindex="0"]')).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const focused = page.locator(':focus');
  const next = ((await focused.getAttribute('aria-label')) ?? '').split(' – ')[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.locator('#evidence-heading')).toHaveText(next);
});

test('wheel, keys and buttons zoom and pan; bins follow', async ({ page }) => {
  await open(page);
  const [from, to] = await shown(page);
  await page.locator('.plot').hover();
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await shown(page))[1] - (await shown(page))[0]).toBeLessThan(to - from);
  await page.getByRole('slider', { name: 'First day', exact: true }).focus();
  await page.keyboard.press('0');
  await expect(page.getByRole('button', { name: 'Whole span' })).toBeDisabled();
  const [first, last] = await shown(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('+');
  const near = await shown(page);
  expect(near[1] - near[0]).toBeLessThan((last - first) / 4);
  await page.keyboard.press('.');
  expect((await shown(page))[0]).toBeGreaterThan(near[0]);
  const month = await busyMonth(page);
  await page.getByLabel('From').fill(month);
  await page.getByLabel('From').press('Enter');
  await page.getByLabel('To', { exact: true }).fill(month);
  await page.getByLabel('To', { exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Whole span' }).click();
  await page.getByRole('button', { name: 'Selection' }).click();
  const [a, b] = await shown(page);
  expect(b - a).toBeLessThan(200);
});

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two fingers zoom and choose nothing', async ({ page, context }) => {
    await open(page);
    const [from, to] = await shown(page);
    const box = await page.locator('.plot').boundingBox();
    if (!box) throw new Error('The plot is not shown.');
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', shares: number[]) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: shares.map((share, id) => ({ id, x: box.x + box.width * share, y: box.y + 40 })),
      });
    await touch('touchStart', [0.45]);
    await touch('touchStart', [0.45, 0.55]);
    for (const spread of [0.1, 0.15, 0.2, 0.3]) await touch('touchMove', [0.5 - spread, 0.5 + spread]);
    await touch('touchEnd', []);
    await expect
      .poll(async () => (await shown(page))[1] - (await shown(page))[0])
      .toBeLessThan((to - from) / 2);
    await expect(page).not.toHaveURL(/from=/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test('overlaps or certainly inside, happened or reported: the address, the list and the map follow', async ({
  page,
}) => {
  const month = await busyMonth(page);
  const range = `from=${month}-14&to=${month}-16`;
  await open(page, `/?${range}`);
  await page.getByLabel('Take events that').selectOption('inside');
  await expect(page).toHaveURL(/match=inside/);
  const inside = await ask(page, `${range}&match=inside`);
  expect(inside.total).toBeLessThan((await ask(page, range)).total);
  await expect(page.locator('#list-heading span')).toHaveText(String(inside.total));
  await expect(page.locator('#timeline-heading .count')).toContainText(String(inside.total));

  await page.getByLabel('Time axis').selectOption('reported');
  await expect(page).toHaveURL(/clock=reported/);
  const reported = await ask(page, `${range}&match=inside&clock=reported`);
  await expect(page.locator('#list-heading span')).toHaveText(String(reported.total));
  await expect(page.locator('#timeline-heading .count')).toContainText(String(reported.total));
  await expect(page.getByRole('heading', { level: 3, name: /^Reported / }).first()).toBeVisible();
  expect(reported.total).not.toBe(inside.total);
  await page.goBack();
  await expect(page.getByLabel('Time axis')).toHaveValue('happened');
});

test('axe finds nothing in light and dark: dots, bars of long events and their menus', async ({ page }) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}`);
  await expect(dots(page).first()).toBeVisible();
  expect(await violationsInBothThemes(page)).toEqual([]);
});

test('lanes: by country from the keyboard, moved and folded, in the address and the first HTML', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await page.getByLabel('Lanes:').selectOption('country');
  await expect(page).toHaveURL(/lanes=country/);
  const lanes = page.getByRole('list', { name: /^Lanes/ }).getByRole('listitem');
  await expect(lanes).toHaveCount(6);
  const names = () => lanes.locator('.name bdi').allTextContents();
  const before = await names();
  await lanes
    .nth(1)
    .getByRole('button', { name: /^Move .* up$/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/top=/);
  await expect.poll(names).toEqual([before[1], before[0], ...before.slice(2)]);
  await expect(lanes.first().getByRole('button', { name: /^Move .* down$/ })).toBeFocused();
  await lanes.nth(1).locator('.name').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fold=/);
  await expect(lanes.nth(1).locator('.name')).toHaveAttribute('aria-expanded', 'false');
  await expect(lanes.nth(1).locator('.strip')).toHaveCount(0);

  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto(page.url());
  expect(
    await bare
      .getByRole('list', { name: /^Lanes/ })
      .locator('.name bdi')
      .allTextContents(),
  ).toEqual(await names());
  await context.close();

  const month = await busyMonth(page);
  await page.getByLabel('From').fill(`${month}-03`);
  await page.getByLabel('From').press('Enter');
  const { rows } = await ask(page, `from=${month}-03&limit=200`);
  const first = (await names())[0];
  const there = rows.filter(({ places }) => places.some(({ name }) => name === first)).length;
  expect(Number(await lanes.first().locator('b').textContent())).toBeGreaterThanOrEqual(there);
  expect(await violations(page)).toEqual([]);
});

test('a lane is moved by the mouse', async ({ page }) => {
  await open(page, '/?lanes=category');
  const lanes = page.getByRole('list', { name: /^Lanes/ }).getByRole('listitem');
  const last = await lanes.nth(3).locator('.name bdi').textContent();
  await lanes.nth(3).locator('.head').dragTo(lanes.first().locator('.head'));
  await expect(lanes.first().locator('.name bdi')).toHaveText(last ?? '');
  await expect(page).toHaveURL(/top=/);
});

test('a press on the timeline takes a date that is being typed; a handle that is pressed has the focus', async ({
  page,
}) => {
  const month = await busyMonth(page);
  await open(page, `/?to=${month}`);
  await page.getByRole('textbox', { name: 'From' }).pressSequentially('2023');
  const last = page.getByRole('slider', { name: 'Last day', exact: true });
  await last.hover();
  await page.mouse.down();
  await expect(last).toBeFocused();
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2023/);
});

test('play moves the range with the space key, and stops when something else is done', async ({ page }) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}`);
  await page.getByRole('button', { name: 'How to play' }).click();
  await page.getByLabel('Length of a step').selectOption('week');
  await page.getByLabel('Speed').selectOption('fast');
  const first = page.getByRole('slider', { name: 'First day', exact: true });
  const began = Number(await first.getAttribute('aria-valuenow'));
  await first.focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect
    .poll(async () => Number(await first.getAttribute('aria-valuenow')))
    .toBeGreaterThan(began + 13);
  await page.locator('#list-heading').click();
  await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const stopped = await first.getAttribute('aria-valuenow');
  await page.waitForTimeout(900);
  expect(await first.getAttribute('aria-valuenow')).toBe(stopped);
  await expect(page).not.toHaveURL(new RegExp(`from=${month}&to=${month}$`));

  await page.getByRole('button', { name: 'How to play' }).click();
  await page.getByLabel('What plays').selectOption('cumulative');
  const last = page.getByRole('slider', { name: 'Last day', exact: true });
  const grown = Number(await last.getAttribute('aria-valuenow'));
  await page.getByRole('button', { name: 'One step on' }).click();
  expect(Number(await last.getAttribute('aria-valuenow'))).toBeGreaterThan(grown);
  expect(await first.getAttribute('aria-valuenow')).toBe(stopped);
  // All of a play is one step in the browser's history.
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`from=${month}&to=${month}$`));
});

test('a row pointed at in the list is pointed out among the dots and bars', async ({ page }) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}&sort=date`);
  await expect(dots(page).first()).toBeVisible();
  const hot = page.locator('.plot a.hot, .broad a.hot');
  await expect(hot).toHaveCount(0);
  const row = page.locator('a[data-row]').first();
  const title = (await row.locator('.title').textContent()) ?? '';
  await row.hover();
  await expect(hot).toHaveCount(1);
  await expect(hot).toHaveAttribute('aria-label', new RegExp(`^${title.slice(0, 12)}`));
});
