import { expect, test } from './site.ts';

// The build checks that every mark leads to a reference, and back.
test('a reader follows a mark to its reference and comes back to the sentence', async ({ page, site }) => {
  await page.goto(site.address('surveillance.html'));
  const mark = page.locator('a[role="doc-biblioref"]').first();
  const id = (await mark.getAttribute('id'))!;
  await mark.click();
  await mark.click();
  const entry = page.locator('.reference:target');
  await expect(entry).toBeInViewport();
  await entry.locator(`a[role="doc-backlink"][href="#${id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(mark).toBeInViewport();
});

test('the sources page names each section that cites a source, and links to it', async ({ page, site }) => {
  await page.goto(site.address('sources.html'));
  await page.locator('#decoder-2026-03-02 summary').click();
  const link = page.locator('#decoder-2026-03-02').locator('a[role="doc-backlink"]').first();
  await link.click();
  await expect(page).toHaveURL(/\.html#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});
