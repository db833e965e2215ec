import { CONTENT_PAGES, expect, test } from './site.ts';

const BOILERPLATE = ['.menu', '.search-button', '.page-contents', '.page-foot', '.colophon nav', '.settings'];

for (const name of CONTENT_PAGES) {
  test(`the printed copy of ${name} has the address of every source, and no controls`, async ({ page, site }) => {
    await page.goto(site.address(name));
    await page.emulateMedia({ media: 'print' });
    const sources = page.locator('.reference .address');
    const addresses = await sources.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const printed = await sources.evaluateAll((links) =>
      links.filter((link) => link.checkVisibility()).map((link) => getComputedStyle(link, '::after').content),
    );
    expect(printed).toEqual(addresses.map((address) => `" <${address}>"`));
    for (const selector of BOILERPLATE) await expect(page.locator(selector).filter({ visible: true })).toHaveCount(0);
    // Dates and places are on paper, and so is what is folded on the screen.
    const sizes = await page
      .locator('.citation .place')
      .evaluateAll((places) => places.map((place) => getComputedStyle(place).fontSize));
    expect(sizes).not.toContain('0px');
    await expect(page.locator('.scope dd').first()).toBeVisible();
  });
}

test('a page printed as PDF links the address of every source', async ({ page, site }) => {
  await page.goto(site.address('sources.html'));
  await page.emulateMedia({ media: 'print' });
  const addresses = await page
    .locator('.reference .address')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(20);
  const pdf = (await page.pdf()).toString('latin1');
  const linked = new Set(
    [...pdf.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(([, uri]) => uri!.replaceAll('\\', '')),
  );
  expect(addresses.filter((address) => !linked.has(address))).toEqual([]);
});
