import { CONTENT_PAGES, expect, test } from './site.ts';

for (const name of CONTENT_PAGES) {
  test(`every citation in ${name} leads to an entry of the page, and back`, async ({ page, site }) => {
    await page.goto(site.address(name));
    const { marks, broken } = await page.evaluate(() => {
      const marks = [...document.querySelectorAll<HTMLAnchorElement>('a[role="doc-biblioref"]')];
      const broken = marks.filter((mark) => {
        const entry = document.getElementById(mark.hash.slice(1));
        const back = entry?.querySelector(`a[role="doc-backlink"][href$="#${mark.id}"]`);
        return !entry?.matches('.reference') || !back;
      });
      return { marks: marks.length, broken: broken.map((mark) => mark.id) };
    });
    expect(broken).toEqual([]);
    if (/surveillance|weapons|risk|openai|courts|timeline|about|index/.test(name)) expect(marks).toBeGreaterThan(20);
  });
}

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

test('the sources page names each section that occurrences a source, and leads there', async ({ page, site }) => {
  await page.goto(site.address('sources.html'));
  await page.locator('#decoder-2026-03-02 summary').click();
  const link = page.locator('#decoder-2026-03-02').locator('a[role="doc-backlink"]').first();
  await link.click();
  await expect(page).toHaveURL(/\.html#[a-z-]+$/);
  await expect(page.locator(':target')).toBeInViewport();
});
