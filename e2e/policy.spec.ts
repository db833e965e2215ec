import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, LINKED_PAGES, test } from './site.ts';

test.use({ troublesExpected: true });
test.skip(({ place }) => place === 'subpath', 'the policy stands in the page, whatever its path');

/** What an attacker would try who got markup into a page, each with the directive that refuses it. */
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

/** Keeps what was refused; a wait for the last refusal must not be a wait for the page, whose refused form never arrives. */
const REFUSALS = `window.refused = new Set();
document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.refused.add(effectiveDirective));`;

/** In the page: does what attempts need, and tells what was refused, once all was or some seconds have passed. */
async function tryAll(wanted: string[]): Promise<string[]> {
  const { refused } = window as unknown as { refused: Set<string> };
  document.querySelector<HTMLElement>('#attempt')!.click();
  document.querySelector<HTMLElement>('#send')!.click();
  void fetch('https://example.org/x').catch(() => undefined);
  for (let tries = 0; tries < 100 && !wanted.every((directive) => refused.has(directive)); tries++) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return [...refused, document.documentElement.dataset['broken'] ?? 'nothing broken', location.href];
}

for (const name of LINKED_PAGES.concat('404.html')) {
  test(`${name} refuses what its policy does not name, and runs what it does`, async ({ page, site }) => {
    // The attempts come with the page itself, as they would by a fault that let markup through.
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
    // The inline script ran, and the inline style holds.
    await expect(page.locator('.search-button')).toBeVisible();
    await expect(page.locator('h1').first()).toBeVisible();
    const wanted = [...Object.keys(ATTEMPTS), 'connect-src'].sort();
    const found = await page.evaluate(tryAll, wanted);
    expect(found.sort()).toEqual([...wanted, 'nothing broken', site.address(name)].sort());
  });
}
