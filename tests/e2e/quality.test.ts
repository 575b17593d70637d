import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, violations, violationsInBothThemes } from './test.ts';

interface Recorded {
  readonly recorded: string;
  readonly sets: readonly {
    readonly set: string;
    readonly name: string;
    readonly scores: readonly { readonly stage: string; readonly f1?: number }[];
  }[];
}
const record = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../../src/lib/evaluation/recorded.json'), 'utf8'),
) as Recorded;

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the dashboard leads to the page, which shows the recorded figures and their day', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'How reliable?' }).click();
    await expect(page).toHaveURL(/\/quality$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far to trust a dot on the map');
    await expect(page.locator('time')).toHaveAttribute('datetime', record.recorded);

    const value = record.sets
      .find(({ set }) => set === 'wikiwars')
      ?.scores.find(({ stage }) => stage === 'dates, value')?.f1;
    if (value === undefined) throw new Error('The record has no WikiWars.');
    const rows = page
      .locator('section', { has: page.getByRole('heading', { name: 'Dates', exact: true }) })
      .locator('tbody', { hasText: 'WikiWars' })
      .getByRole('row', { name: /^Same value/ });
    await expect(rows.getByRole('cell').nth(1)).toHaveText((value * 100).toFixed(1));
    await expect(rows.getByRole('cell').nth(2)).toHaveText(/^\s*80\.8\s+HeidelTime, another scorer\s*$/);

    await page.getByText(`All ${record.sets.length} sets`).click();
    const all = page.getByRole('region', { name: 'Every recorded figure' });
    for (const { name } of record.sets) await expect(all.getByText(name, { exact: true })).toBeVisible();
  });
});

test('in German, from the German dashboard and back to it', async ({ page }) => {
  await page.goto('/?lang=de');
  await page.getByRole('link', { name: 'Wie verlässlich?' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Wie weit man einem Punkt auf der Karte trauen kann',
  );
  await expect(page.getByRole('row', { name: /^Gleicher Wert/ }).first()).toContainText(/\d,\d/);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Zurück zur Karte' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
});

test('a second visit is shown as the first', async ({ page }) => {
  const visit = async () => {
    await page.goto('/quality');
    return page.screenshot();
  };
  const first = await visit();
  expect((await visit()).equals(first)).toBe(true);
});

for (const width of [1440, 1024, 390]) {
  test(`axe finds nothing in light and dark and nothing is wider than the screen: ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/quality');
    await page.locator('summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
}
