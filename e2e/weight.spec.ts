import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { DIST, expect, LINKED_PAGES, PAGES, test } from './site.ts';

/** Most bytes of a page, compressed by brotli at level 11. */
const PAGE = 45_000;
/** Two pages are lists of the whole record, with every source; to split them would break the addresses of their entries. */
const WHOLE_RECORD: Record<string, number> = { 'timeline.html': 72_000, 'sources.html': 60_000 };
/** Most bytes of the script in each page, compressed. */
const SCRIPT = 6_000;
/** What a server sends before it waits for the first answer: ten packets. */
const FIRST_FLIGHT = 14_600;

const htmlOf = (name: string) => readFileSync(join(DIST, name), 'utf8');

test.skip(({ place }) => place !== 'root', 'weight does not depend on where the site is opened');

for (const name of PAGES) {
  test(`${name} keeps to its weight`, () => {
    const html = htmlOf(name);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(WHOLE_RECORD[name] ?? PAGE);
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs)];
    expect(brotliCompressSync(scripts.map(([, text]) => text).join('')).length).toBeLessThanOrEqual(SCRIPT);
  });
}

for (const name of LINKED_PAGES.concat('404.html')) {
  test(`${name} does not move while it loads`, async ({ page, site }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.address(name));
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => setTimeout(() => done(sum), 100));
        }),
    );
    expect(shift).toBe(0);
  });
}

test.describe('the first flight', () => {
  test.use({ javaScriptEnabled: false });
  for (const name of PAGES) {
    for (const [width, height] of [[390, 844] as const, [1280, 900] as const]) {
      test(`holds the first screen of ${name} at ${width} px`, async ({ page, site }) => {
        await page.setViewportSize({ width, height });
        await page.goto(site.address(name));
        const whole = await page.screenshot();
        const start = brotliCompressSync(htmlOf(name)).subarray(0, FIRST_FLIGHT);
        const body = brotliDecompressSync(start, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
        await page.route('**/*.html', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
        await page.goto(site.address(name));
        expect((await page.screenshot()).equals(whole)).toBe(true);
      });
    }
  }
});
