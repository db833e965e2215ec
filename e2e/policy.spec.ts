import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, FOLDER, LINKED_PAGES, test } from './site.ts';

test.use({ errorsExpected: true });

/** What someone would try who got markup into a page, each with the directive that refuses it. */
const ATTEMPTS: Readonly<Record<string, string>> = {
  'script-src-elem': '<script>document.documentElement.dataset.broken = "script"</script><script src="x.js"></script>',
  'script-src-attr': '<b onclick="document.documentElement.dataset.broken = \'event\'" id="attempt">x</b>',
  'style-src-elem': '<style>h1 { display: none }</style><link rel="stylesheet" href="x.css">',
  'style-src-attr': '<p style="color: red">x</p>',
  'img-src': '<img src="x.png" alt="x">',
  'frame-src': '<iframe src="x.html" title="x"></iframe>',
  'object-src': '<object data="x.swf"></object>',
  'media-src': '<audio src="x.mp3"></audio>',
  'base-uri': '<base href="https://example.org/">',
  'form-action': '<form action="x.html"><button id="send">x</button></form>',
};
const DIRECTIVES = [...Object.keys(ATTEMPTS), 'connect-src'].sort();

/** Collects what the browser refuses. */
const REFUSALS = `window.refused = new Set();
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.refused.add(effectiveDirective));`;

/** In the page: makes the attempts that need an action. */
function act(): void {
  document.querySelector<HTMLElement>('#attempt')!.click();
  document.querySelector<HTMLElement>('#send')!.click();
  void fetch('https://example.org/x').catch(() => undefined);
}

for (const name of LINKED_PAGES.concat('404.html')) {
  test(`${name} refuses what its policy does not allow, and runs what it does`, FOLDER, async ({ page, site }) => {
    // The attempts are part of the page, as they would be if a bug let markup through.
    await page.addInitScript(REFUSALS);
    const body = readFileSync(join(DIST, name), 'utf8').replace(
      '</main>',
      `${Object.values(ATTEMPTS).join('')}</main>`,
    );
    await page.route(site.address(name), (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto(site.address(name));
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');
    // The inline script ran, and the inline style applies.
    await expect(page.locator('.search-button')).toBeVisible();
    await expect(page.locator('h1').first()).toBeVisible();
    await page.evaluate(act);
    const refused = () => page.evaluate(() => [...(window as unknown as { refused: Set<string> }).refused].sort());
    await expect.poll(refused).toEqual(DIRECTIVES);
    expect(await page.evaluate(() => document.documentElement.dataset['broken'])).toBeUndefined();
    expect(page.url()).toBe(site.address(name));
  });
}
