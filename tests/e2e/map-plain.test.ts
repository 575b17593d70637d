import { LAUNCH } from './playwright.config.ts';
import { ask, expect, open, test, violations } from './test.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ launchOptions: { ...LAUNCH, args: [...LAUNCH.args, '--disable-3d-apis'] } });

test('without WebGL a plain map says so and has the same shades, circles and clicks', async ({ page }) => {
  await open(page, '/?at=48.7,2.5,6');
  await expect(page.getByText('WebGL is off')).toBeVisible();
  const region = page.locator('path[data-place="FR.11"]');
  await expect(region).toHaveAttribute('data-class', /[1-5]/);
  await expect(page.locator('circle[data-place]').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await region.dispatchEvent('click');
  await expect(page).toHaveURL(/place=FR\.11/);
  const { total } = await ask(page, 'place=FR.11');
  await expect(page.locator('#list-heading span')).toHaveText(String(total));
});

test('the plain map is moved and zoomed by keys and by dragging, and shades countries when far', async ({
  page,
}) => {
  await open(page, '/');
  const map = page.getByRole('application', { name: /Map of the events/ });
  await expect(page.locator('path[data-place="FR"]')).toHaveAttribute('data-class', /[1-5]/);
  await map.focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('+');
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/at=-?[\d.]+,-?[\d.]+,[34]\./);
  await expect(page.locator('path.division').first()).toBeAttached();
  const before = page.url();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not shown.');
  await page.mouse.move(box.x + 400, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x + 300, box.y + 250, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => page.url()).not.toBe(before);
});
