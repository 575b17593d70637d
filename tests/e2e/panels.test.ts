import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { LAUNCH } from './playwright.config.ts';
import { ask, expect, open, test, violations, violationsInBothThemes } from './test.ts';

// On the plain map: what is tested here is beside it.
test.use({ launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-3d-apis'] } });

const total = (page: Page) => page.locator('#list-heading span');
const menu = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test.describe('language', () => {
  test('is the browser’s, or the address’s, and the switch keeps the view', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale: 'de-AT', baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await open(page, '/?category=conflict');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.locator('#list-heading')).toContainText('Ereignisse');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/category=conflict.*lang=en/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { name: /^Events/ })).toBeVisible();
    await context.close();
  });

  test('the first HTML is in it', async ({ page }) => {
    const response = await page.request.get('/?lang=de', { headers: { 'accept-language': 'en' } });
    const html = await response.text();
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Gesamte Zeit');
    expect(response.headers()['content-language']).toBe('de');
    expect(response.headers()['vary']).toContain('accept-language');
  });
});

test.describe('facets', () => {
  test('a count is what choosing it shows, the others follow, a chip takes it back', async ({ page }) => {
    await open(page);
    const all = await total(page).textContent();
    await menu(page, 'Filters').click();
    const kinds = page.getByRole('group', { name: 'Kind of event' });
    const first = kinds.locator('label').first();
    const count = (await first.locator('b').textContent()) ?? '';
    const second = await kinds.locator('label').nth(1).locator('b').textContent();
    await first.click();
    await expect(page).toHaveURL(/type=/);
    await expect(total(page)).toHaveText(count);
    // Its own choice does not narrow a facet: the other kinds keep their counts, the other facets do not.
    await expect(kinds.locator('label').nth(1).locator('b')).toHaveText(second ?? '');
    const confidence = page.getByRole('group', { name: 'Confidence' }).locator('b');
    await expect
      .poll(async () => (await confidence.allTextContents()).reduce((sum, text) => sum + Number(text), 0))
      .toBe(Number(count));
    await page.keyboard.press('Escape');
    await expect(menu(page, 'Filters')).toBeFocused();
    await page.getByRole('button', { name: /^Remove the kind/ }).click();
    await expect(total(page)).toHaveText(all ?? '');
  });

  test('by keyboard alone', async ({ page }) => {
    await open(page);
    await menu(page, 'Filters').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: 'Kind of event' })).toBeVisible();
    // To the field that finds a kind, and on to the first kind.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/type=/);
    await page.keyboard.press('Escape');
    await expect(page.locator('#facets')).toHaveCount(0);
  });

  test('places are a hierarchy that can be searched', async ({ page }) => {
    await open(page);
    await menu(page, 'Places').click();
    const unfold = page.getByRole('button', { name: /^Places in/ }).first();
    await unfold.click();
    await expect(unfold).toHaveAttribute('aria-expanded', 'true');
    await page.getByLabel('Find a place').fill('zzzz');
    await expect(page.locator('.menu .place')).toHaveCount(0);
  });

  test('the trays open what other views cannot show', async ({ page }) => {
    await open(page);
    const tray = page.getByRole('group', { name: 'Trays' }).getByRole('button').first();
    const count = (await tray.textContent())?.match(/\d+/)?.[0] ?? '';
    await tray.click();
    await expect(page).toHaveURL(/tray=(?:undated|unplaced)/);
    await expect(total(page)).toHaveText(count);
    await expect(page.locator('a[data-row]')).toHaveCount(Number(count));
    await tray.click();
    await expect(page).not.toHaveURL(/tray/);
  });
});

test('undo and redo by keys and buttons; the open event stays', async ({ page }) => {
  await open(page);
  const all = (await total(page).textContent()) ?? '';
  await page.locator('.subjects button').first().click();
  await expect(page).toHaveURL(/category=conflict/);
  await expect(total(page)).not.toHaveText(all);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/category/);
  await expect(total(page)).toHaveText(all);
  await page.keyboard.press('Control+Shift+Z');
  await expect(page).toHaveURL(/category=conflict/);
  await page.locator('a[data-row]').first().click();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page).not.toHaveURL(/category/);
  await expect(page).toHaveURL(/event=/);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a view is saved under a hostile name, shown again and deleted', async ({ page }) => {
  const name = '<img src=x onerror="document.title=1">\u202etxt';
  await open(page, '/?category=crime');
  await menu(page, 'Saved views').click();
  await page.getByLabel('Name of this view').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('#saved-views li')).toHaveCount(1);
  await open(page);
  await menu(page, 'Saved views').click();
  await page.locator('#saved-views li a').click();
  await expect(page).toHaveURL(/category=crime/);
  await expect(page).toHaveTitle('Dateline');
  await page.getByRole('button', { name: /^Delete the view/ }).click();
  await expect(page.getByText('Nothing saved yet.')).toBeVisible();
});

test('an address made on other data says so, one made here does not', async ({ page }) => {
  await open(page, '/?category=conflict&data=zzzzzzz');
  await expect(page.getByText('made on other data')).toBeVisible();
  await page.locator('a[data-row]').first().click();
  await expect(page).toHaveURL(/data=(?!zzzzzzz)\w+/);
  await open(page, page.url());
  await expect(page.getByText('made on other data')).toHaveCount(0);
});

test('a search shows the sentence with its words marked', async ({ page }) => {
  await open(page, '/?q=earthquake&sort=relevance');
  const marks = page.locator('a[data-row] mark');
  await expect(marks.first()).toBeVisible();
  for (const text of await marks.allTextContents()) expect(text.toLowerCase()).toMatch(/^earthquake/);
});

test('what a search names comes first, until an order is chosen', async ({ page }) => {
  await open(page, '/?q=earthquake');
  const order = page.getByRole('combobox', { name: 'Order of the list' });
  await expect(order).toHaveValue('relevance');
  await expect(page.locator('a[data-row] .title').first()).toHaveText(/earthquake/i);
  await order.selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  const { rows } = await ask(page, 'q=earthquake&sort=oldest');
  await expect(page.locator('a[data-row] .title').first()).toHaveText(rows[0]?.title ?? '');
  await order.selectOption('relevance');
  await expect(page).not.toHaveURL(/sort=/);
});

test('where nothing matches, what alone would not help is not offered', async ({ page }) => {
  await open(page, '/?q=xyzzyplugh&from=2024-01&to=2024-01');
  await expect(page.getByRole('button', { name: /^Drop the search for .* \d+$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Look at all dates' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('a kind is found by name; a place picked by name moves the map', async ({ page }) => {
  await open(page);
  await menu(page, 'Filters').click();
  await page.getByRole('searchbox', { name: 'Find: Kind of event' }).fill('EARTHQ');
  await page.getByRole('group', { name: 'Kind of event' }).getByRole('checkbox').check();
  await expect(page).toHaveURL(/type=earthquake/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await menu(page, 'Places').click();
  await page.locator('.menu .place').first().click();
  await expect(page).toHaveURL(/place=[A-Z]{2}&at=/);
  // What was pointed at went away with the menu.
  await expect(page.locator('a[data-row].pointed').first()).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(page.locator('a[data-row].pointed')).toHaveCount(0);
});

test('Tab passes the list in one step, the arrow keys walk it', async ({ page }) => {
  await open(page);
  const rows = page.locator('a[data-row]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('a[data-row]:focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(rows.nth(1)).toBeFocused();
});

test('closed evidence gives the focus back to what opened it', async ({ page }) => {
  await open(page);
  const bar = page
    .getByRole('group', { name: /^Events with long or uncertain dates/ })
    .locator('a')
    .first();
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#evidence-heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(bar).toBeFocused();
});

test('every row has a title, and rows far away are not in the page', async ({ page }) => {
  test.setTimeout(120_000);
  const { total: count } = await ask(page, 'all=1');
  await open(page, '/?all=1');
  const list = page.locator('.rows');
  await expect(async () => {
    await list.evaluate((node) => (node.scrollTop = node.scrollHeight));
    await expect(page.locator('.rows .more')).toHaveCount(0, { timeout: 300 });
  }).toPass({ timeout: 60_000 });
  await expect.poll(() => page.locator('a[data-row]').count()).toBeLessThan(Math.min(count, 250));
  for (const title of await page.locator('a[data-row] .title').allTextContents())
    expect(title.trim()).not.toBe('');
  // Back at the top the first rows are there again.
  await list.evaluate((node) => (node.scrollTop = 0));
  await expect(page.locator('a[data-row]').first()).toBeVisible();
});

test.describe('evidence', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('says how, goes on by keys, and copies a citation and a link', async ({ page }) => {
    await open(page);
    await page.locator('a[data-row]').first().click();
    const panel = page.locator('.how');
    await expect(panel.getByRole('heading', { name: 'How do we know?' })).toBeVisible();
    await expect(panel.getByText('is a word for')).toBeVisible();
    await expect(panel.getByRole('link', { name: 'what that means' })).toHaveAttribute(
      'href',
      '/quality?lang=en#confidence',
    );
    const sentence = await panel.locator('mark[data-mark="sentence"]').first().textContent();
    await panel.getByRole('button', { name: 'Copy citation' }).click();
    await expect(panel.getByRole('status')).toHaveText('Copied');
    expect((await clipboard(page)).replaceAll(/\s/g, '')).toContain((sentence ?? '').replaceAll(/\s/g, ''));
    await panel.getByRole('heading', { level: 2 }).focus();
    const before = page.url();
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(before);
    await page.keyboard.press('l');
    expect(await clipboard(page)).toBe(page.url());
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(before);
  });

  test('a place in the text is pointed out in the list', async ({ page }) => {
    await open(page);
    await page.locator('a[data-row]').first().click();
    const place = page.locator('.how mark[data-mark="place"]').first();
    await place.hover();
    await expect(page.locator('a[data-row].pointed').first()).toBeAttached();
  });
});

test('a row that is pointed at shows on the timeline', async ({ page }) => {
  await open(page);
  await page.locator('a[data-row]').nth(1).hover();
  await expect(page.locator('.plot .hovered')).toBeAttached();
});

test('the help sheet opens by its key and closes by Escape', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  for (const key of ['Ctrl Z, Ctrl Shift Z', 'C', 'L', '?'])
    await expect(sheet.getByText(key, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

const STATES: readonly (readonly [name: string, enter: (page: Page) => Promise<void>])[] = [
  [
    'filters',
    async (page) => {
      await open(page, '/?type=earthquake&confidence=high,medium&planned=without');
      await menu(page, 'Filters').click();
      await expect(page.getByRole('group', { name: 'Kind of event' })).toBeVisible();
    },
  ],
  [
    'places',
    async (page) => {
      await open(page);
      await menu(page, 'Places').click();
      await page
        .getByRole('button', { name: /^Places in/ })
        .first()
        .click();
    },
  ],
  [
    'saved views',
    async (page) => {
      await open(page);
      await menu(page, 'Saved views').click();
    },
  ],
  [
    'help',
    async (page) => {
      await open(page);
      await page.keyboard.press('?');
    },
  ],
  ['a search', (page) => open(page, '/?q=earthquake')],
  [
    'a tray',
    async (page) => {
      await open(page, '/?tray=undated');
      await expect(page.getByText('No events with a date')).toBeVisible();
    },
  ],
  ['German', (page) => open(page, '/?lang=de')],
  [
    'evidence in German',
    async (page) => {
      await open(page, '/?lang=de');
      await page.locator('a[data-row]').first().click();
      await expect(page.locator('.how .article')).toBeVisible();
      await page.locator('.how summary').click();
    },
  ],
];

for (const [name, enter] of STATES) {
  test(`axe finds nothing in light and dark: ${name}`, async ({ page }) => {
    await enter(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ['en', 'de'] as const)
    test(`filters are a sheet, nothing is wider than the screen: ${language}`, async ({ page }) => {
      await open(page, `/?lang=${language}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await menu(page, language === 'en' ? 'Filters' : 'Filter').tap();
      const box = await page.locator('#facets').boundingBox();
      expect(box).toMatchObject({ x: 0, width: 390 });
      await page.locator('#facets label').first().tap();
      await expect(page).toHaveURL(/type=/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      // Its own button closes it, and so does a touch beside it, which does nothing else.
      await page
        .locator('#facets')
        .getByRole('button', { name: /^(?:Close|Schließen)$/ })
        .tap();
      await expect(page.locator('#facets')).toHaveCount(0);
      await page.locator('.help button').tap();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.press('Escape');
      await page.locator('.fold button').first().tap();
      await expect(page.locator('#timeline-options')).toBeVisible();
      await page.touchscreen.tap(195, 70);
      await expect(page.locator('#timeline-options')).toHaveCount(0);
      await expect(page.getByRole('searchbox')).not.toBeFocused();
    });
});

test('the events of the list are taken along as a file, filtered as they are', async ({ page }) => {
  await open(page, '/?place=JP');
  const { total } = await ask(page, 'place=JP');
  await page.getByRole('button', { name: 'Take the events with you' }).click();
  await expect(page.locator('#export-menu')).toContainText(`${total} events as`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^GeoJSON/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('dateline-events.geojson');
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as { features: unknown[] };
  expect(file.features).toHaveLength(total);
  expect(await violations(page)).toEqual([]);
});
