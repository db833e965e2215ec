import { expect, PAGES, test } from './site.ts';

for (const name of PAGES) {
  test(`${name} opens with its landmarks, one first heading and a title of its own`, async ({ page, site }) => {
    await page.goto(site.address(name));
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/ · Red Lines, Lawful Purposes$/);
  });

  test(`${name} does not scroll sideways at 320 px`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(site.address(name));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('a reader who opens a deep link lands on the section', async ({ page, site }) => {
  await page.goto(site.address('supply-chain-risk.html#designation-two-statutes'));
  await expect(page.locator('#designation-two-statutes')).toBeInViewport();
});
