import { CONTENT_PAGES, EVERY_ORIGIN, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const name of CONTENT_PAGES) {
  // The same markup everywhere: one page is enough for the other origins.
  const details = name === 'surveillance.html' ? EVERY_ORIGIN : {};
  test(`${name} is complete with JavaScript off`, details, async ({ page, site }) => {
    await page.goto(site.address(name));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if ((await page.locator('.reference').count()) === 0) return;
    if (name === 'sources.html') await page.locator('.reference summary').first().click();
    await expect(page.locator('.reference').first()).toBeVisible();
    await page.locator('.reference a[role="doc-backlink"][href*="#"]').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}
