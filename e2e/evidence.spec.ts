import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './site.ts';

const PAGE = 'surveillance.html#surveillance-sides';

test('a reader who points at a mark sees its evidence, and can move onto it', async ({ page, site }) => {
  await page.goto(site.address(PAGE));
  const mark = page.locator('#surveillance-sides ~ *, .sides').locator('.citation > a[href="#npr-2026-02-26"]').first();
  await mark.hover();
  const card = page.locator('.card');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Original reporting, read in full');
  await expect(card).toContainText('¶');
  await expect(card).toContainText('Relies on');
  await expect(card.getByRole('link', { name: 'Look it up in the Wayback Machine' })).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\/web\/20260226\/https:\/\/www\.kpbs\.org\//,
  );
  await expect(card.getByRole('link', { name: /^All \d+ uses on this site$/ })).toBeVisible();
  await card.hover();
  await page.waitForTimeout(600);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('a reader with the keyboard opens the evidence, goes through it, and returns to the mark', async ({
  page,
  site,
}) => {
  await page.goto(site.address(PAGE));
  await page
    .locator('.side')
    .first()
    .evaluate((side) => {
      side.tabIndex = -1;
      side.focus();
    });
  await page.keyboard.press('Tab');
  while (!(await page.evaluate(() => document.activeElement?.matches('.citation > a'))))
    await page.keyboard.press('Tab');
  await expect(page.locator('.card')).toBeVisible();
  const focused = await page.evaluate(() => document.activeElement!.id);
  const marks = await page.locator(`.citation:has([id="${focused}"]) > a`).count();
  for (let step = 0; step < marks; step++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.card') !== null)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement!.id)).toBe(focused);
});

test('words in quotation marks stand in the card of the mark behind them', async ({ page, site }) => {
  await page.goto(site.address('surveillance.html'));
  const quote = page.locator('p', { hasText: '“bright red lines”' }).first();
  await quote.locator('.citation', { hasText: 'NPR' }).first().locator('a').first().click();
  await expect(page.locator('.card-quote')).toContainText('“');
});

test('several sources in one mark are one card, and the reference shows the use that the reader came from', async ({
  page,
  site,
}) => {
  await page.goto(site.address('surveillance.html'));
  const citation = page.locator('.citation:has(a + a)').first();
  const count = await citation.locator('a').count();
  const id = await citation.locator('a').first().getAttribute('id');
  await citation.locator('a').first().click();
  await expect(page.locator('.card-entry')).toHaveCount(count);
  await page.locator('.card').getByRole('link', { name: 'Reference' }).first().click();
  await expect(page.locator('.reference:target')).toBeInViewport();
  await expect(page.locator('.came-from')).toHaveAttribute('href', `#${id}`);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });

  test('a tap opens the evidence as a sheet that stays on the screen', async ({ page, site }) => {
    await page.goto(site.address(PAGE));
    await page.locator('.side .citation > a').first().tap();
    const box = (await page.locator('.card').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    expect(Math.round(box.y + box.height)).toBeLessThanOrEqual(800);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(page.locator('.card')).toHaveCount(0);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a mark is the plain link that it was', async ({ page, site }) => {
    await page.goto(site.address('surveillance.html'));
    await page.locator('.citation > a').first().click();
    await expect(page.locator('.reference:target')).toBeInViewport();
  });
});
