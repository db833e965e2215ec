import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { load } from 'cheerio';
import { active } from '../src/checks/output/active.ts';
import { readChapters } from '../src/editions/chapters.ts';
import { epub } from '../src/editions/epub.ts';
import { singlePage } from '../src/editions/single.ts';
import { builtPage, builtPages, type BuiltPage } from '../src/lib/built-page.ts';
import { HOSTILE, writeHostileSite } from './fixtures/hostile-site.ts';
import { astroBuild, copyProject } from './fixtures/project-copy.ts';
import { invalidities } from './fixtures/validity.ts';
import { expect, test } from './site.ts';

// One build for all tests of this file.
test.describe.configure({ mode: 'default' });

let dist: string;
let pages: BuiltPage[];
const text = (path: string) => readFileSync(join(dist, path), 'utf8');
/** In running text and in fields of one line, line breaks are spaces. */
const folded = (given: string) => given.replaceAll(/\s+/g, ' ').trim();
const FOLDED = folded(HOSTILE);

test.beforeAll(async () => {
  const folder = copyProject();
  dist = join(folder, 'dist');
  const { status, stderr } = await astroBuild(folder, [], {
    CONTENT_DIR: writeHostileSite(),
    SITE_URL: 'https://example.org/x/',
  });
  assert.equal(status, 0, stderr);
  pages = [...builtPages(dist)];
});

test('hostile texts do nothing in any page, in its evidence and in the search', async ({ page }) => {
  const address = (path: string) => pathToFileURL(join(dist, path)).href;
  const errors: string[] = [];
  page.on('dialog', (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('console', (message) => errors.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const own = request.isNavigationRequest() || request.url().endsWith('/search.js');
    if (!(own && request.url().startsWith(address(''))) && !request.url().startsWith('data:'))
      errors.push(`request: ${request.url()}`);
  });

  for (const { path } of pages) {
    await page.goto(address(path));
    for (const mark of await page.locator('.citation > a:first-of-type').all()) {
      await mark.click();
      await expect(page.locator('.card')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    expect(await page.locator('img, iframe, form').count()).toBe(0);
  }
  await page.goto(address('index.html'));
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('onerror');
  await expect(page.locator('.search-results li').first()).toContainText('<img src=x');
  expect(await page.locator('img, .search-results script').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('hostile texts appear in the pages as written', () => {
  const $ = pages.find(({ path }) => path === 'index.html')!.$;
  for (const selector of [
    ...['.scope dd', 'h2[id="hostile-section"]', '.claim', 'blockquote', 'td', 'pre', '.side', '.prose a'],
    '.references p',
  ])
    assert.ok(folded($(selector).text()).includes(FOLDED), selector);
  assert.match($('h1').text(), /^index <\/title>.*😀$/);
  assert.equal($('meta[name="description"]').attr('content'), HOSTILE);
  assert.equal($('.heading .anchor').attr('aria-label'), `Link to section: ${HOSTILE}`);
});

test('pages with hostile texts are valid HTML', async () => {
  assert.deepEqual(await invalidities(dist), []);
});

test('hostile texts come out of the data for machines as they went in', () => {
  const $ = pages.find(({ path }) => path === 'index.html')!.$;
  const data = JSON.parse($('script[type="application/ld+json"]').text()) as Record<string, unknown>;
  assert.equal(data['description'], HOSTILE);
  assert.equal((data['correction'] as { text: string }[])[0]!.text, HOSTILE);
  assert.equal(load(text('feed.xml'), { xml: true })('summary').text(), HOSTILE);
  assert.equal((JSON.parse(text('data/people.json')) as { name: string }[])[0]!.name, HOSTILE);
  assert.equal((JSON.parse(text('sources.json')) as { title: string }[])[0]!.title, HOSTILE);
});

test('hostile texts end no field and no entry of BibTeX and RIS', () => {
  const bib = text('sources.bib');
  assert.equal(bib.match(/^@/gm)!.length, 2);
  assert.doesNotMatch(bib.replaceAll(/\\[$%&#_]|\\text[a-z]+\{\}|^\turl.*$/gm, ''), /[\\$%&#]/);
  for (const field of bib.match(/^\t.*$/gm)!) {
    assert.equal(field.split('{').length, field.split('}').length, field);
  }
  const lines = text('sources.ris').trimEnd().split('\n');
  assert.deepEqual(
    lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line)),
    [],
  );
  assert.equal(lines.filter((line) => line.startsWith('ER')).length, 2);
  assert.equal(lines.filter((line) => line === `TI  - ${FOLDED}`).length, 2);
});

test('hostile texts are found by the search, and end no string of its file', () => {
  const loaded: unknown = runInNewContext(`${text('search.js')};siteSearch`);
  assert.ok(loaded);
  assert.ok(text('search.js').includes(JSON.stringify(FOLDED.slice(0, 40)).slice(1, -1)));
});

test('hostile texts do nothing in the editions', () => {
  const files = new Map(pages.map(({ path }) => [path, readFileSync(join(dist, path))]));
  const single = builtPage('red-lines.html', singlePage(readChapters(files)));
  assert.deepEqual(active(single), []);
  assert.ok(epub(readChapters(files)).length > 0);
});
