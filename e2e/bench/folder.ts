import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { load } from 'cheerio';
import type { Browser } from 'puppeteer-core';

/** The links of a site that is opened from a folder: how many there are between its pages, and how many lead to nothing. */
export function linksInFolder(dir: string): { links: number; broken: number } {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.endsWith('404.html'))
    .map((path) => ({ path: join(dir, path), $: load(readFileSync(join(dir, path), 'utf8')) }));
  const ids = new Map(
    pages.map(({ path, $ }) => [
      path,
      new Set(
        $('[id]')
          .get()
          .map((element) => $(element).attr('id')!),
      ),
    ]),
  );
  const leads = ({ pathname, hash }: URL): boolean => {
    const file = fileURLToPath(`file://${pathname}`);
    // A browser shows the list of a folder's files where a web server would show the page in it.
    if (!existsSync(file) || !statSync(file).isFile()) return false;
    return hash === '' || !ids.has(file) || ids.get(file)!.has(decodeURIComponent(hash.slice(1)));
  };
  const inside = pages.flatMap(({ path, $ }) =>
    $('a[href]')
      .get()
      .map((link) => new URL($(link).attr('href')!, pathToFileURL(path)))
      .filter(({ protocol }) => protocol === 'file:'),
  );
  return { links: inside.length, broken: inside.filter((address) => !leads(address)).length };
}

/** How many requests fail while a browser shows a page from a folder. */
export async function failedInFolder(browser: Browser, file: string): Promise<number> {
  const page = await browser.newPage();
  let failed = 0;
  page.on('requestfailed', () => failed++);
  await page.goto(pathToFileURL(file).href, { waitUntil: 'networkidle0' });
  await page.close();
  return failed;
}
