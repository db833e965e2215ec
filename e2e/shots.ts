/** `npm run shots`: screenshots of every page in both themes at three widths, and a PDF, for a person to look at. */
import { mkdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { htmlFilesIn } from '../src/lib/built-page.ts';
import { CHROMIUM_FLAGS } from '../src/editions/tools.ts';
import { requireChromium } from './browser.ts';

const OUT = resolve('e2e/results/shots');
/** The maximum height of a screenshot, in CSS pixels. */
const TALLEST = 6000;
/** One of the pages for citing, which are all made alike. */
const pages = htmlFilesIn('dist').filter((path) => !path.includes('/') || path === 'cite/index.html');

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: requireChromium(), args: CHROMIUM_FLAGS });
const tab = await browser.newPage();
for (const path of pages) {
  const name = path.includes('/') ? 'cite' : basename(path, '.html');
  await tab.goto(pathToFileURL(join('dist', path)).href);
  for (const colorScheme of ['light', 'dark'] as const) {
    await tab.emulateMedia({ colorScheme });
    for (const width of [390, 768, 1280]) {
      await tab.setViewportSize({ width, height: 900 });
      const height = Math.min(TALLEST, await tab.evaluate(() => document.documentElement.scrollHeight));
      const clip = { x: 0, y: 0, width, height };
      await tab.screenshot({ path: join(OUT, `${name}-${width}-${colorScheme}.png`), fullPage: true, clip });
    }
  }
  await tab.pdf({ path: join(OUT, `${name}.pdf`), format: 'A4' });
}
await browser.close();
console.log(`${pages.length * 7} files are in e2e/results/shots/`);
