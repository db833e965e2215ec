import { expect, PAGES, test } from './site.ts';

test.use({ troublesExpected: true });

for (const name of PAGES) {
  test(`${name} refuses what its policy does not name, and runs what it does`, async ({ page, site }) => {
    await page.goto(site.address(name));
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    // The inline script ran, and the inline style holds.
    await expect(page.locator('.search-button')).toBeVisible();
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    const refused = await page.evaluate(async () => {
      const names: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => names.push(event.effectiveDirective));
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x.png"><iframe src="x.html"></iframe><p style="color:red">',
      );
      document.head.insertAdjacentHTML('beforeend', '<style>p{color:red}</style>');
      await fetch('x').catch(() => undefined);
      await new Promise((done) => setTimeout(done, 100));
      return [...new Set(names)].sort();
    });
    expect(refused).toEqual(['connect-src', 'frame-src', 'img-src', 'style-src-attr', 'style-src-elem']);
  });
}
