import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { load } from 'cheerio';
import { HOSTILE, writeHostileSite } from './fixtures/hostile-site.ts';
import { active } from '../src/checks/output/active.ts';
import { builtPage, builtPages, type BuiltPage } from '../src/lib/built-page.ts';
import { readChapters } from '../src/editions/chapters.ts';
import { epub } from '../src/editions/epub.ts';
import { singlePage } from '../src/editions/single.ts';
import { invalidities } from './fixtures/validity.ts';
import { copyProject, runIn } from './fixtures/project-copy.ts';

const folder = copyProject();
const dist = join(folder, 'dist');
const text = (path: string) => readFileSync(join(dist, path), 'utf8');
/** In running text and in fields of one line, breaks of lines are spaces. */
const FOLDED = HOSTILE.replaceAll(/\s+/g, ' ');
const folded = (given: string) => given.replaceAll(/\s+/g, ' ').trim();
let pages: BuiltPage[];

before(() => {
  const { status, stderr } = runIn(folder, ['src/build.ts', '--content', writeHostileSite()], {
    SITE_URL: 'https://example.org/x/',
  });
  assert.equal(status, 0, stderr);
  pages = [...builtPages(dist)];
});

// That nothing of them acts, the build has seen by its own rule.
test('hostile texts stand in the pages as they are', () => {
  const $ = pages.find(({ path }) => path === 'index.html')!.$;
  for (const place of [
    '.scope dd',
    'h2[id="hostile-section"]',
    '.claim',
    'blockquote',
    'td',
    'pre',
    '.side',
    '.prose a',
    '.references p',
  ]) {
    assert.ok(folded($(place).text()).includes(FOLDED), place);
  }
  assert.match($('h1').text(), /^index <\/title>.*😀$/);
  assert.equal($('meta[name="description"]').attr('content'), HOSTILE);
  assert.equal($('.heading .anchor').attr('aria-label'), `Link to section: ${HOSTILE}`);
});

test('pages with hostile texts are valid', async () => {
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
  const file = readdirSync(dist).find((name) => name.startsWith('search.'))!;
  const loaded: unknown = runInNewContext(`${text(file)};siteSearch`);
  assert.ok(loaded);
  assert.ok(text(file).includes(JSON.stringify(FOLDED.slice(0, 40)).slice(1, -1)));
});

test('hostile texts stay texts in the editions', () => {
  const files = new Map(pages.map(({ path }) => [path, readFileSync(join(dist, path))]));
  const single = builtPage('red-lines.html', singlePage(readChapters(files)));
  assert.deepEqual(active(single), []);
  assert.ok(epub(readChapters(files)).length > 0);
});
