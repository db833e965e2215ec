import { CONTENT_PAGES, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const name of CONTENT_PAGES) {
  test(`${name} is whole with JavaScript off`, async ({ page, site }) => {
    await page.goto(site.address(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if ((await page.locator('.reference').count()) === 0) return;
    if (name === 'sources.html') await page.locator('.reference summary').first().click();
    await expect(page.locator('.reference').first()).toBeVisible();
    await page.locator('.reference a[role="doc-backlink"]').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}
