import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import { CONTENT_PAGES, DIST, expect, PAGES, test } from './site.ts';

/** Opens every page that links lead to, from a first one; the names of the pages, and links that lead to nothing. */
async function crawl(page: Page, first: string): Promise<{ found: string[]; dead: string[] }> {
  const queue = [first];
  const found = new Map<string, string[]>();
  const ids = new Map<string, Set<string>>();
  for (let url = queue.pop(); url; url = queue.pop()) {
    if (found.has(url)) continue;
    const response = await page.goto(url);
    if (response && !response.ok()) {
      found.set(url, []);
      continue;
    }
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => (all as HTMLAnchorElement[]).map((link) => link.href));
    const inside = links.filter(
      (href) => new URL(href).protocol === new URL(first).protocol && !href.includes('/download/'),
    );
    found.set(
      url,
      inside.filter((href) => href.startsWith(new URL('.', first).href)),
    );
    ids.set(url, new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))));
    queue.push(...found.get(url)!.map((href) => href.split('#')[0]!));
  }
  const dead = [...found.values()].flat().filter((href) => {
    const [target, id] = href.split('#') as [string, string?];
    return !ids.get(target)?.size || (id !== undefined && !ids.get(target)!.has(decodeURIComponent(id)));
  });
  return { found: [...found.keys()].map((url) => url.split('/').at(-1)!).sort(), dead };
}

test('a crawl from the overview finds every page, and no link that leads to nothing', async ({ page, site }) => {
  const { found, dead } = await crawl(page, site.address('index.html'));
  expect(dead).toEqual([]);
  expect(found).toEqual([...CONTENT_PAGES].sort());
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
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
});

test('the zip, unpacked elsewhere, opens from its folder without a dead link', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'unzipped-'));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(DIST, 'download/red-lines.zip'))))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const { found, dead } = await crawl(page, pathToFileURL(join(folder, 'index.html')).href);
  expect(dead).toEqual([]);
  expect(found).toEqual([...CONTENT_PAGES].sort());
});

test('the single page holds the whole site: every link in it leads to one of its ids', async ({ page }) => {
  await page.goto(pathToFileURL(join(DIST, 'download/red-lines.html')).href);
  const { parts, ids, unique, dead } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    const dead = links.filter((href) => !href.startsWith('http') && !ids.includes(href.slice(1)));
    return { parts: document.querySelectorAll('.part').length, ids: ids.length, unique: new Set(ids).size, dead };
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
