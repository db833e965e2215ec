import { CONTENT_PAGES, expect, test } from './site.ts';

test.skip(({ place }) => place !== 'root', 'what is printed does not depend on where the site is opened');

for (const name of CONTENT_PAGES) {
  test(`the paper copy of ${name} holds the address of every source, and no chrome`, async ({ page, site }) => {
    await page.goto(site.address(name));
    await page.emulateMedia({ media: 'print' });
    const sources = page.locator('.reference .address');
    const addresses = await sources.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const printed = await sources.evaluateAll((links) =>
      links.map((link) => getComputedStyle(link, '::after').content),
    );
    expect(printed).toEqual(addresses.map((address) => `" <${address}>"`));
    for (const chrome of ['.menu', '.search-button', '.page-contents', '.page-foot', '.colophon nav', '.settings'])
      await expect(page.locator(chrome).filter({ visible: true })).toHaveCount(0);
    // Dates and places are on paper, and so is what is folded on the screen.
    const sizes = await page
      .locator('.citation .place')
      .evaluateAll((places) => places.map((place) => getComputedStyle(place).fontSize));
    expect(sizes).not.toContain('0px');
    await expect(page.locator('.scope dd').first()).toBeVisible();

    const pdf = (await page.pdf()).toString('latin1');
    const linked = new Set(
      [...pdf.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(([, uri]) => uri!.replaceAll('\\', '')),
    );
    expect(addresses.filter((address) => !linked.has(address))).toEqual([]);
  });
}
