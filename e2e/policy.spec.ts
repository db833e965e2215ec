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
    await page.evaluate(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset['refused'] =
          `${document.documentElement.dataset['refused'] ?? ''} ${effectiveDirective}`;
      });
      document.body.insertAdjacentHTML(
        'beforeend',
        '<img src="x.png"><iframe src="x.html"></iframe><p style="color:red">',
      );
      document.head.insertAdjacentHTML('beforeend', '<style>p{color:red}</style>');
      void fetch('x').catch(() => undefined);
    });
    for (const directive of ['connect-src', 'frame-src', 'img-src', 'style-src-attr', 'style-src-elem']) {
      await expect(page.locator('html')).toHaveAttribute('data-refused', new RegExp(` ${directive}( |$)`));
    }
  });
}
