import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { DIST, EVERY_ORIGIN, expect, LINKED_PAGES, PAGES, test } from './site.ts';

/** Follows the links from a page to every other. Returns the paths of the pages found, and the dead links. */
async function crawl(page: Page, first: string): Promise<{ found: string[]; dead: string[] }> {
  const start = new URL('.', first).href;
  const queue = [first];
  const links = new Map<string, string[]>();
  const ids = new Map<string, Set<string>>();
  for (let url = queue.pop(); url; url = queue.pop()) {
    if (ids.has(url)) continue;
    await page.goto(url);
    const all = await page
      .locator('a[href]')
      .evaluateAll((found) => (found as HTMLAnchorElement[]).map((link) => link.href));
    const inside = all.filter((href) => href.startsWith(start) && !href.includes('/download/'));
    links.set(url, inside);
    ids.set(url, new Set(await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id))));
    queue.push(...inside.map((href) => href.split('#')[0]!).filter((href) => href.endsWith('.html')));
  }
  const files = [...new Set([...links.values()].flat())].filter((href) => !href.split('#')[0]!.endsWith('.html'));
  const missing = files.filter((href) => !existsSync(join(DIST, href.slice(start.length))));
  const dead = [...links.values()].flat().filter((href) => {
    const [target, id] = href.split('#') as [string, string?];
    return target.endsWith('.html') && id !== undefined && !ids.get(target)?.has(decodeURIComponent(id));
  });
  return { found: [...ids.keys()].map((url) => url.slice(start.length)).sort(), dead: [...missing, ...dead] };
}

test('a crawl from the overview finds every page and no dead link', EVERY_ORIGIN, async ({ page, site }) => {
  const { found, dead } = await crawl(page, site.address('index.html'));
  expect(dead).toEqual([]);
  expect(found).toEqual(LINKED_PAGES);
});

test('a page copied alone to another folder still reads in full style', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'alone-'));
  cpSync(join(DIST, 'openai-deal.html'), join(folder, 'a.html'));
  await page.goto(pathToFileURL(join(folder, 'a.html')).href);
  expect(
    await page
      .locator('.side')
      .first()
      .evaluate((side) => getComputedStyle(side).borderTopWidth),
  ).toBe('5px');
  await page.keyboard.press('/');
  await expect(page.locator('#search [role="status"]')).toContainText('search.js');
});

test('the zip, unpacked elsewhere, opens from its folder without a dead link', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'unzipped-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, 'download/red-lines.zip'))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { found, dead } = await crawl(page, pathToFileURL(join(folder, 'index.html')).href);
  expect(dead).toEqual([]);
  expect(found).toEqual(LINKED_PAGES);
});

test('the single page holds the whole site: every link in it leads to one of its ids', async ({ page }) => {
  await page.goto(pathToFileURL(join(DIST, 'download/red-lines.html')).href);
  const { parts, ids, unique, dead } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const dead = links.filter((href) => !href.startsWith('http') && !ids.includes(href.slice(1)));
    return {
      parts: document.querySelectorAll('main > .part').length,
      ids: ids.length,
      unique: new Set(ids).size,
      dead,
    };
  });
  expect(dead).toEqual([]);
  expect(unique).toBe(ids);
  expect(parts).toBe(PAGES.length - 1);
});

test('the PDF is tagged, has bookmarks, and prints the addresses of the sources', () => {
  const pdf = readFileSync(join(DIST, 'download/red-lines.pdf'), 'latin1');
  expect(pdf).toContain('/StructTreeRoot');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toContain('/Marked true');
  expect(pdf).toMatch(/\/URI \(https:\/\/www\.kpbs\.org/);
});
