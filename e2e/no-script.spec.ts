import { CONTENT_PAGES, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const name of CONTENT_PAGES) {
  test(`${name} is whole with JavaScript off`, async ({ page, site }) => {
    await page.goto(site.address(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.reference').first()).toBeVisible();
    await page.locator('.reference a[role="doc-backlink"]').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}
