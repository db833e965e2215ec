import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { DIST, expect, PAGES, test } from './site.ts';

/** The limit of a page in bytes, compressed by Brotli at level 11: the largest topic as it is now, and 3 %. */
const PAGE = 45_100;
/** Pages with other limits, all 3 % above what they weigh now. The last two list every event and every source. */
const LIMITS: Record<string, number> = {
  'index.html': 30_400,
  'courts.html': 33_900,
  'differences.html': 46_900,
  'people.html': 46_900,
  'sources.html': 71_600,
  'timeline.html': 89_200,
};
/** The limit of the script in each page, compressed. */
const SCRIPT = 3_650;
/** The bytes that a server sends before it waits for an acknowledgement: ten packets. */
const FIRST_FLIGHT = 14_600;

const htmlOf = (name: string) => readFileSync(join(DIST, name), 'utf8');

for (const name of PAGES) {
  test(`${name} stays below its limit of bytes`, () => {
    const html = htmlOf(name);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(LIMITS[name] ?? PAGE);
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
