import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { load } from 'cheerio';
import { writeSite, type Change } from './fixtures/minimal-site.ts';
import { astroBuild, copyProject } from './fixtures/project-copy.ts';

const project = copyProject();
const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
const read = (path: string) => readFileSync(join(out, path), 'utf8');
/** What is in the folder of the target: temporary folders of a build must not stay. */
const siblings = () => readdirSync(join(out, '..'));

const PUBLISHED = [
  ...[
    'about.html',
    'index.html',
    'index.html#before',
    'index.html#what-happened',
    'old.html',
    'old.html#what-happened',
  ],
  ...['sources.html', 'sources.html#founding', 'sources.html#npr-2026'],
];
const REGISTERED = { 'anchors.txt': `${PUBLISHED.join('\n')}\n` };
const KEPT: Record<string, Change> = {
  ...REGISTERED,
  'pages/index.mdx': (text) =>
    text.replace('order: 0', 'order: 0\nformerly: [old]\naliases: { before: what-happened }'),
};

const build = (changes: Record<string, Change>, target = out, env: NodeJS.ProcessEnv = {}) =>
  astroBuild(project, ['--outDir', target], { CONTENT_DIR: writeSite(changes), ...env });

before(async () => {
  mkdirSync(out);
  writeFileSync(join(out, '_headers'), 'the previous site');
  const builds = await Promise.all([build(KEPT), build(KEPT)]);
  assert.ok(
    builds.some(({ status }) => status === 0),
    builds.map(({ stderr }) => stderr).join('\n'),
  );
});

test('two builds at once replace the previous site by one whole site', () => {
  assert.deepEqual(siblings(), ['dist']);
  assert.notEqual(read('_headers'), 'the previous site');
  for (const path of ['404.html', 'about.html', 'index.html', 'old.html', 'search.js', 'sources.html'])
    assert.ok(existsSync(join(out, path)), path);
});

test('a citation links to its reference, and the list of sources back to each section', () => {
  const $ = load(read('index.html'));
  const mark = $('a[id="cite--npr-2026"]');
  assert.equal(mark.text(), 'NPR, 26 Feb, ¶\u00a02');
  assert.equal(mark.attr('href'), '#npr-2026');
  assert.equal(mark.attr('role'), 'doc-biblioref');
  const backlinks = [...$('[id="npr-2026"] [role="doc-backlink"]')].map((link) => $(link).text());
  assert.deepEqual(backlinks, ['the opening ¶\u00a02', '“What happened?” ¶¶\u00a01–3']);
});

test('former names of pages and sections lead to what replaced them', () => {
  assert.match(read('index.html'), /<span id="before" class="alias"><\/span>/);
  const moved = read('old.html');
  assert.match(moved, /content="0; url=index\.html"/);
  assert.match(moved, /<li id="what-happened"><a href="index\.html#what-happened">/);
});

test('problems of the content end the build at once, and the previous site stays', async () => {
  const page = read('index.html');
  const broken = (text: string) => text.replace('¶ 2', '¶ 99').replace('{#what', '{#npr');
  const { status, stdout, stderr } = await build({ 'pages/index.mdx': broken });
  assert.equal(status, 1);
  assert.match(stderr, /^content\/pages\/index\.mdx:12:22 {2}\S.*\n\nNothing was built: 1 problem\.\n$/);
  assert.equal(stdout, '');
  assert.deepEqual(siblings(), ['dist']);
  assert.equal(read('index.html'), page);
});

test('problems that only the built pages show end the build too, and the previous site stays', async () => {
  const page = read('index.html');
  // Without the list of sources, the sources page lacks the reference that the overview links to.
  const { status, stderr } = await build({
    ...KEPT,
    'pages/sources.mdx': (text) => text.replace('<SourceList group="founding" />', 'Gone.'),
  });
  assert.equal(status, 1);
  assert.match(stderr, /^index\.html {2}the link "sources\.html#npr-2026" /m);
  assert.match(stderr, /the address sources\.html#npr-2026 was published/);
  assert.match(stderr, /\n\nNothing was built: \d problems\.\n$/);
  assert.doesNotMatch(stderr, /\bat .*:\d+:\d+\)/, 'no stack trace');
  assert.deepEqual(siblings(), ['dist']);
  assert.equal(read('index.html'), page);
});

test('a folder that holds no site is not overwritten, and a wrong address of the site is refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'letters-'));
  writeFileSync(join(folder, 'letter.txt'), '');
  const { status, stderr } = await build({}, folder, { SITE_URL: 'example.org' });
  assert.equal(status, 1);
  assert.match(stderr, /letters-\w+ {2}this folder is not a previous build\..*\nSITE_URL {2}"example\.org" .*\n\n/);
  assert.deepEqual(readdirSync(folder), ['letter.txt']);
});
