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

  test(`${name} does not scroll sideways on a small phone, a phone on its side, nor at 200 %`, async ({
    page,
    site,
  }) => {
    await page.goto(site.address(name));
    for (const [width, height] of [[320, 700] as const, [844, 390] as const, [640, 360] as const]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('a reader who opens a deep link lands on the section', async ({ page, site }) => {
  await page.goto(site.address('supply-chain-risk.html#designation-two-statutes'));
  await expect(page.locator('#designation-two-statutes')).toBeInViewport();
});
