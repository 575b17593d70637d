import type { Page } from '@playwright/test';
import { EMPTY_PORT, LAUNCH } from './playwright.config.ts';
import { ask, busyMonth, expect, open, test, violations, violationsInBothThemes } from './test.ts';

// Software rendering of the map takes most of a test's time and axe cannot see into a canvas: these tests run on the plain map.
test.use({ launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-3d-apis'] } });

/** Names of the states, and how to come to each. */
const STATES: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  ['everything', (page) => open(page)],
  [
    'a brushed month',
    async (page) => {
      const month = await busyMonth(page);
      await open(page, `/?from=${month}&to=${month}`);
    },
  ],
  [
    'a region and its menu',
    async (page) => {
      await open(page, '/?place=US');
      await page.getByRole('button', { name: 'Places' }).click();
    },
  ],
  [
    'evidence',
    async (page) => {
      await open(page);
      await page.locator('a[data-row]').first().click();
      await expect(page.locator('.how .article')).toBeVisible();
    },
  ],
  [
    'how to play',
    async (page) => {
      await open(page);
      await page.getByRole('button', { name: 'How to play' }).click();
      await expect(page.getByLabel('What plays')).toBeVisible();
    },
  ],
  ['lanes', (page) => open(page, '/?lanes=country')],
  ['no match', (page) => open(page, '/?q=xyzzyplugh')],
  ['a notice', (page) => open(page, '/?from=never&colour=red')],
  ['nothing read yet', (page) => open(page, `http://127.0.0.1:${EMPTY_PORT}/`)],
  [
    'an unknown page',
    async (page) => {
      await page.goto('/nowhere');
    },
  ],
];

for (const [name, enter] of STATES) {
  test(`axe finds nothing in light and dark: ${name}`, async ({ page, context }) => {
    if (name === 'an unknown page') context.removeAllListeners('console');
    await enter(page);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [1024, 768],
  [390, 844],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });
    for (const lang of ['en', 'de'] as const) {
      test(`the timeline and its options fit and axe finds nothing: ${lang}`, async ({ page }) => {
        await open(page, `/?lang=${lang}&from=2024-01-01&to=2024-01-15`);
        const top = (await page.locator('.panels').boundingBox())?.y ?? height;
        expect(top).toBeLessThan(height * 0.6);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: lang === 'en' ? 'Options' : 'Optionen', exact: true }).click();
        await expect(page.locator('#timeline-options')).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await violations(page, '#timeline-options')).toEqual([]);
      });
    }
  });
}

test('the controls leave more than half of a screen to map and list, in German too', async ({ page }) => {
  for (const lang of ['en', 'de']) {
    await open(page, `/?lang=${lang}`);
    expect((await page.locator('.panels').boundingBox())?.y).toBeLessThan(450);
  }
});

test.describe('phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('nothing is wider than the screen; map and list are tabs; evidence is a sheet', async ({ page }) => {
    await open(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expect(page.locator('.what')).toBeVisible();
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    await expect(page.locator('.where [role="application"] svg')).toBeVisible();
    await expect(page.locator('.what')).toBeHidden();
    // What was asked for is brought into view.
    await expect(page.locator('.where')).toBeInViewport({ ratio: 0.95 });
    await page.getByRole('button', { name: 'List', exact: true }).tap();
    await page.locator('a[data-row]').first().tap();
    const mark = page.locator('.how mark[data-mark="sentence"]').first();
    await expect(mark).toBeInViewport();
    const box = await mark.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Close the evidence' }).tap();
    await expect(page.locator('.how')).toHaveCount(0);
  });

  test('a finger draws a range', async ({ page, context }) => {
    await open(page);
    const box = await page.locator('.plot').boundingBox();
    if (!box) throw new Error('The plot is not shown.');
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: box.x + box.width * share, y: box.y + box.height / 2 }],
      });
    await touch('touchStart', 0.5);
    for (const share of [0.55, 0.6, 0.7, 0.8]) await touch('touchMove', share);
    await touch('touchEnd', 0.8);
    await expect(page).toHaveURL(/from=.*to=/);
    // The address follows a drag with a short delay.
    await expect(async () => {
      const { total } = await ask(page, new URL(page.url()).searchParams.toString());
      await expect(page.locator('#list-heading span')).toHaveText(String(total), { timeout: 500 });
    }).toPass();
  });
});

test('what the address got wrong is said', async ({ page }) => {
  await open(page, '/?from=never&colour=red');
  const notice = page.getByRole('status').filter({ hasText: 'from' });
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Close' }).click();
  await expect(notice).toHaveCount(0);
});

test('a page without articles says how to add some', async ({ page }) => {
  await open(page, `http://127.0.0.1:${EMPTY_PORT}/`);
  await expect(page.getByRole('heading', { name: 'No events yet' })).toBeVisible();
  await expect(page.getByText('dateline -- import')).toBeVisible();
});

test('when the server does not answer, the list says so and can try again', async ({ page, context }) => {
  context.removeAllListeners('console');
  await open(page);
  await page.route('**/api/events*', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.getByLabel('Order of the list').selectOption('confidence');
  await expect(page.getByRole('alert')).toContainText('503');
  await page.unroute('**/api/events*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('a[data-row]').first()).toBeVisible();
});

test('without WebGL there is a plain map with the same shading and click', async ({ page }) => {
  await open(page);
  await expect(page.getByText('WebGL is off')).toBeVisible();
  const shaded = page.locator('.where svg path[data-class]:not([data-class="0"])');
  await expect(shaded.first()).toBeAttached();
  expect(await shaded.count()).toBeGreaterThan(3);
  const id = await shaded.first().getAttribute('data-place');
  await shaded.first().dispatchEvent('click');
  await expect(page).toHaveURL(new RegExp(`place=${id}`));
});
