import { LAUNCH } from './playwright.config.ts';
import { ask, busyMonth, expect, open, test } from './test.ts';

// The map in WebGL is not looked at here, and its software rendering takes most of a test's time.
test.use({ launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-3d-apis'] } });

test('a click on an event opens its article with the sentence and its phrases marked', async ({ page }) => {
  await open(page, '/?sort=confidence');
  const row = page.locator('a[data-row]').first();
  const title = await row.locator('.title').textContent();
  await row.click();
  await expect(page.locator('#evidence-heading')).toHaveText(title ?? '');
  const id = new URL(page.url()).searchParams.get('event');
  const detail = (await (await page.request.get(`/api/event/${id}`)).json()) as {
    evidence: { text: string; sentence: Span; trigger: Span; date: Span | null; places: Span[] }[];
  };
  const [source] = detail.evidence;
  if (!source) throw new Error('The event has no evidence.');
  const words = ({ start, end }: Span) => source.text.slice(start, end);
  const article = page.locator('.how .article');
  await expect(article.locator('mark[data-mark="sentence"]').first()).toBeInViewport();
  expect(await article.locator('mark[data-mark="sentence"]').first().textContent()).toBe(
    words(source.sentence),
  );
  expect(await article.locator('mark[data-mark="trigger"]').first().textContent()).toBe(
    words(source.trigger),
  );
  if (source.date) await expect(article.locator('mark[data-mark="date"]').first()).not.toBeEmpty();
  expect(await article.locator('mark[data-mark="place"]').count()).toBeGreaterThanOrEqual(
    Math.min(1, source.places.length),
  );
  await expect(page.getByRole('heading', { name: 'How do we know?' })).toBeAttached();
  await page.getByRole('button', { name: 'How do we know?' }).click();
  await expect(page.getByRole('heading', { name: 'How do we know?' })).toBeInViewport();

  await page.keyboard.press('Escape');
  await expect(page.locator('.how')).toHaveCount(0);
  await expect(page).not.toHaveURL(/event=/);
});

interface Span {
  start: number;
  end: number;
}

test('the copied address shows the same in a new profile, in its first HTML', async ({
  page,
  browser,
  baseURL,
}) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}`);
  await page.locator('a[data-row]').nth(1).click();
  await expect(page.locator('#evidence-heading')).not.toHaveText(/Opening/);
  const address = page.url();
  const read = async (target: typeof page) => ({
    headline: await target.locator('#timeline-heading').innerText(),
    rows: await target.locator('a[data-row] .title').allTextContents(),
    evidence: await target.locator('#evidence-heading').innerText(),
    article: (await target.locator('.how .article').innerText()).slice(0, 400),
  });
  const mine = await read(page);
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    javaScriptEnabled: false,
    viewport: { width: 1440, height: 900 },
  });
  const other = await context.newPage();
  await other.goto(address);
  expect(await read(other)).toEqual(mine);
  await context.close();
});

test('without a script the first HTML holds the counts, the histogram and the list', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  const { total, rows } = await ask(page, '');
  await expect(page.locator('#list-heading span')).toHaveText(String(total));
  await expect(page.locator('a[data-row] .title').first()).toHaveText(rows[0]?.title ?? '');
  expect(await page.locator('.plot svg path').count()).toBeGreaterThan(2);
  await page.locator('a[data-row]').first().click();
  await expect(page.locator('.how mark[data-mark="sentence"]').first()).toBeAttached();
  await page.getByRole('searchbox').fill('flood');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=flood/);
  await context.close();
});

test('the keyboard alone sets a range on the two sliders, each step in words', async ({ page }) => {
  const month = await busyMonth(page);
  await open(page, `/?from=${month}&to=${month}`);
  const first = page.getByRole('slider', { name: 'First day', exact: true });
  const last = page.getByRole('slider', { name: 'Last day', exact: true });
  await first.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(new RegExp(`from=${month}-03`));
  await expect(first).toHaveAttribute('aria-valuetext', /^3 [A-Z][a-z]+ \d{4}$/);
  await page.keyboard.press('Tab');
  await expect(last).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(new RegExp(`from=${month}-03&to=${month}-03`));
  await expect(last).toHaveAttribute('aria-valuenow', (await first.getAttribute('aria-valuenow')) ?? '');
  const { total } = await ask(page, `from=${month}-03&to=${month}-03`);
  await expect(page.locator('#list-heading span')).toHaveText(String(total));
});

test('arrow keys walk the list, Enter opens, Escape comes back to the row', async ({ page }) => {
  await open(page);
  const rows = page.locator('a[data-row]');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.how')).toBeVisible();
  await expect(page).toHaveURL(/event=/);
  await expect(page.locator('#evidence-heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(rows.nth(2)).toBeFocused();
});

test('typed dates take a year, a month or a day, and say what they cannot read', async ({ page }) => {
  await open(page);
  const from = page.getByLabel('From');
  const to = page.getByLabel('To', { exact: true });
  await from.fill('2023');
  await from.press('Enter');
  await expect(page).toHaveURL(/\?from=2023-01-01(&data=\w+)?$/);
  await to.fill('2023-02');
  await to.press('Enter');
  await expect(page).toHaveURL(/from=2023-01&to=2023-02/);
  await expect(page.locator('#timeline-heading')).toContainText('January – February 2023');
  await to.fill('2023-02-31');
  await expect(page.getByRole('alert')).toContainText('2024-01-15');
  await page.getByRole('button', { name: 'All dates' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('back and forward go through the choices', async ({ page }) => {
  await open(page);
  const all = await page.locator('#list-heading span').textContent();
  await page.locator('.subjects button').first().click();
  await expect(page).toHaveURL(/category=conflict/);
  await expect(page.locator('#list-heading span')).not.toHaveText(all ?? '');
  await page.goBack();
  await expect(page).not.toHaveURL(/category/);
  await expect(page.locator('#list-heading span')).toHaveText(all ?? '');
  await page.goForward();
  await expect(page).toHaveURL(/category=conflict/);
  await expect(page.locator('.subjects button').first()).toHaveAttribute('aria-pressed', 'true');
});

test('a search narrows all views and what it finds can be dropped again', async ({ page }) => {
  await open(page);
  await page.getByRole('searchbox').fill('xyzzyplugh');
  await expect(page.getByText('No event matches all of this.')).toBeVisible();
  await page.getByRole('button', { name: /Drop the search for .*\d/ }).click();
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('the list of places does what the map does', async ({ page }) => {
  // With a range, as the counts are of dated events.
  await open(page, '/?from=1900&to=2100');
  await page.getByRole('button', { name: 'Places' }).click();
  const first = page.locator('.menu button').first();
  const count = await first.locator('b').textContent();
  await first.click();
  await expect(page).toHaveURL(/place=/);
  await expect(page.locator('#list-heading span')).toHaveText(count ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('.menu')).toHaveCount(0);
});
