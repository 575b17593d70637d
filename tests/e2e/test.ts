import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { EventPage } from '#lib/dashboard/types.ts';

/** Lines that Chromium prints about its own software rendering. */
const RENDERER = /GL Driver Message|GPU stall|Automatic fallback to software WebGL/;

/** Every page of every test: no request leaves the origin, nothing throws, and the content policy is kept. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ context, baseURL }, use) => {
      const wrong: string[] = [];
      const own = /^(?:http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/;
      context.on('request', (request) => {
        if (!own.test(request.url())) wrong.push(`foreign request from ${baseURL}: ${request.url()}`);
      });
      context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error' && !RENDERER.test(message.text()))
          wrong.push(`console: ${message.text()}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens an address and waits until the page is alive: its rows take the keyboard's focus then. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-alive]')).toBeAttached();
}

/** What the server says about a query, to compare the page with. */
export async function ask(page: Page, query: string): Promise<EventPage> {
  const response = await page.request.get(`/api/events?${query}`);
  expect(response.ok()).toBe(true);
  return (await response.json()) as EventPage;
}

/** The month with most events among the first rows of the list, as `2024-01`. */
export async function busyMonth(page: Page): Promise<string> {
  const { rows } = await ask(page, 'limit=200&sort=relevance');
  const months = new Map<string, number>();
  for (const { when } of rows) {
    if (!when || when.precision !== 'day' || when.start === null) continue;
    const month = new Date(when.start * 86_400_000).toISOString().slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + 1);
  }
  const [busiest] = [...months].sort((a, b) => b[1] - a[1]);
  if (!busiest) throw new Error('No event has a day.');
  return busiest[0];
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, of any severity. @param within a menu: it may cover a part of what lies below */
export async function violations(page: Page, within = 'html'): Promise<string[]> {
  return described(await new AxeBuilder({ page }).include(within).withTags(TAGS).analyze());
}

/** Rules whose answer hangs on colours; all others say the same in every theme. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** The same in the light and then in the dark theme, in which the page stays. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const light = await violations(page);
  // Without motion, so that no colour is still on its way.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = described(await new AxeBuilder({ page }).withRules(OF_COLOUR).analyze());
  return [...light, ...dark.map((violation) => `dark: ${violation}`)];
}

function described({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.map(
    ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html).join(' ')}`,
  );
}
