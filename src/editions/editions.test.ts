import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { SITE } from '../lib/site.ts';
import { readChapters } from './chapters.ts';
import { epub } from './epub.ts';
import { linkEditions, siteFiles } from './make.ts';
import { singlePage } from './single.ts';
import { zip } from './zip.ts';

const page = (
  title: string,
  prose: string,
  bibliography = '',
) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${title}</title><meta name="description" content="d"><style>p{}</style></head><body>
<header class="masthead"><button class="search-button"></button><nav><a href="index.html">A</a><a href="sources.html">S</a></nav></header>
<main id="content"><article class="page"><h1>${title}</h1><nav class="page-contents" id="contents"></nav><div class="prose">${prose}</div>
${bibliography}</article></main><script>x()</script></body></html>`;

const entry = (back: string) => `<li id="npr" class="reference"><a href="${back}" role="doc-backlink">x</a></li>`;

const FILES = new Map(
  Object.entries({
    'index.html': page(
      'Overview & more',
      `<div class="heading"><h2 id="law">Law</h2></div><p>So&nbsp;it is <a id="cite-law-npr" href="#npr" role="doc-biblioref">NPR</a>, <a href="sources.html">see</a>,
<a href="unlisted.html#chart">also</a>, <a href="unlisted.html">too</a>, <a href="https://exämple.org/ä">outside</a>.</p>
<figure id="chart"><svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg></figure>`,
      `<section class="bibliography"><h2 id="references">References</h2><ul>${entry('#cite-law-npr')}</ul></section>`,
    ),
    'unlisted.html': page('In no menu', '<figure id="chart">Text</figure>'),
    '404.html': page('Not found', ''),
    'moved.html': '<!doctype html><html lang="en"><body><main><h1>Moved</h1></main></body></html>',
    'sources.html': page('Sources', `<ul class="references">${entry('index.html#cite-law-npr')}</ul>`),
  }).map(([path, html]) => [path, new TextEncoder().encode(html)]),
);

test('an archive does not depend on the order of its files, and its stored entry comes first', () => {
  const one = zip(
    new Map([
      ['b', 'B'],
      ['a', 'A'],
      ['mimetype', 'm'],
    ]),
    'mimetype',
  );
  const other = zip(
    new Map([
      ['mimetype', 'm'],
      ['a', 'A'],
      ['b', 'B'],
    ]),
    'mimetype',
  );
  assert.deepEqual(one, other);
  assert.deepEqual(Object.keys(unzipSync(one)), ['mimetype', 'a', 'b']);
  assert.equal(new TextDecoder().decode(one.slice(30, 39)), 'mimetypem', 'the first entry is not compressed');
});

test('pages in no menu follow those in the menus; the error page and redirects are left out', () => {
  assert.deepEqual(
    readChapters(FILES).map(({ id }) => id),
    ['index', 'sources', 'unlisted'],
  );
});

test('making one edition changes nothing for the next', () => {
  const chapters = readChapters(FILES);
  const first = epub(chapters);
  singlePage(chapters);
  assert.deepEqual(epub(chapters), first);
});

test('only the folder of the editions is left out of an archive, and its pages link no edition', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'download'));
  writeFileSync(join(dist, 'download/old.zip'), '');
  writeFileSync(join(dist, 'downloads.html'), '<dt data-edition="zip"><a href="download/old.zip">Old</a></dt>');
  const files = siteFiles(dist);
  assert.deepEqual([...files.keys()], ['downloads.html']);
  const html = files.get('downloads.html')!.toString();
  assert.equal(html, '<dt data-edition="zip">The whole site as a zip (not in this copy)</dt>');
  assert.equal(
    linkEditions(html, [{ edition: 'zip', bytes: 1234567, note: '' }]),
    `<dt data-edition="zip"><a href="download/${SITE.slug}.zip">The whole site as a zip</a> (1,235 kB)</dt>`,
  );
});

test('each id occurs once in the single page, and every link inside it leads to an id', () => {
  const $ = load(singlePage(readChapters(FILES)));
  const ids = $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
  assert.equal(new Set(ids).size, ids.length, ids.join(' '));
  const links = $('a[href^="#"]')
    .map((_, link) => $(link).attr('href')!.slice(1))
    .get();
  assert.deepEqual(
    links.filter((id) => !ids.includes(id)),
    [],
  );
  assert.ok(links.includes('unlisted--chart'), 'a chart on two pages');
  assert.ok(links.includes('page-sources') && links.includes('npr') && links.includes('cite-law-npr'));
  assert.equal($('h1').length, 1);
  assert.equal($('script').length, 0);
  assert.match($('meta[http-equiv]').attr('content') ?? '', /style-src 'sha256-/);
});

test('the e-book keeps the ids, and its citations are note references', () => {
  const files = unzipSync(epub(readChapters(FILES)));
  const read = (path: string) => new TextDecoder().decode(files[`EPUB/${path}`]);
  assert.match(read('index.xhtml'), /<a id="cite-law-npr" href="#npr" role="doc-noteref" epub:type="noteref">/);
  assert.match(read('index.xhtml'), /<section class="bibliography" role="doc-endnotes" epub:type="endnotes">/);
  assert.match(
    read('index.xhtml'),
    /<svg viewBox="0 0 1 1" aria-hidden="true" xmlns="http:\/\/www.w3.org\/2000\/svg"><path d="M0 0"\/>/,
  );
  assert.match(read('sources.xhtml'), /href="index.xhtml#cite-law-npr"/);
  assert.match(
    read('nav.xhtml'),
    /<a href="index.xhtml">Overview &amp; more<\/a><ol><li><a href="index.xhtml#law">Law<\/a>/,
  );
  assert.match(read('index.xhtml'), /href="https:\/\/xn--exmple-cua.org\/%C3%A4"/, 'hosts are written in ASCII');
  assert.match(read('package.opf'), new RegExp(`<dc:coverage>Events up to ${SITE.record.lastEvent}<`));
  assert.doesNotMatch(read('index.xhtml'), /&nbsp;|<script/);
});
