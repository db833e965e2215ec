import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { DIST, expect, PAGES, test } from './site.ts';

/** The limit of a page in bytes, compressed by Brotli at level 11. */
const PAGE = 45_000;
/** Two pages list the whole record and every source; splitting them would break the addresses of their entries. */
const WHOLE_RECORD: Record<string, number> = { 'timeline.html': 72_000, 'sources.html': 60_000 };
/** The limit of the script in each page, compressed. */
const SCRIPT = 6_000;
/** The bytes that a server sends before it waits for an acknowledgement: ten packets. */
const FIRST_FLIGHT = 14_600;

const htmlOf = (name: string) => readFileSync(join(DIST, name), 'utf8');

for (const name of PAGES) {
  test(`${name} stays below its limit of bytes`, () => {
    const html = htmlOf(name);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(WHOLE_RECORD[name] ?? PAGE);
    const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")[^>]*>(.*?)<\/script>/gs)];
    expect(brotliCompressSync(scripts.map(([, text]) => text).join('')).length).toBeLessThanOrEqual(SCRIPT);
  });
}

test.describe('the first flight', () => {
  test.use({ javaScriptEnabled: false });
  for (const name of PAGES) {
    test(`holds the first screen of ${name}, on a phone and on a desk`, async ({ page, site }) => {
      const screens = async () => {
        await page.goto(site.address(name));
        const pictures: Buffer[] = [];
        for (const [width, height] of [[390, 844] as const, [1280, 900] as const]) {
          await page.setViewportSize({ width, height });
          pictures.push(await page.screenshot());
        }
        return pictures;
      };
      const whole = await screens();
      const start = brotliCompressSync(htmlOf(name)).subarray(0, FIRST_FLIGHT);
      const body = brotliDecompressSync(start, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
      await page.route('**/*.html', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
      const first = await screens();
      expect(first.map((picture, nth) => picture.equals(whole[nth]!))).toEqual([true, true]);
    });
  }
});
