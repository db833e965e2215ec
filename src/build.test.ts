import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from './checks/minimal-site.fixture.ts';

const run = (content: string, out: string) =>
  spawnSync(process.execPath, ['src/build.ts', '--content', content, '--out', out], { encoding: 'utf8' });

test('a site without a fault is built, and one with a fault leaves it as it was', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
  execFileSync(process.execPath, ['src/build.ts', '--content', writeSite(), '--out', out]);
  const page = readFileSync(join(out, 'index.html'), 'utf8');
  assert.match(page, /<a id="cite-npr-2026" href="#npr-2026" role="doc-biblioref">NPR, 26 Feb, /);
  assert.match(page, /role="doc-backlink">“What happened\?” ¶¶\u00a01–3</);

  writeFileSync(join(out, 'witness'), '');
  const broken = run(
    writeSite({ 'pages/index.mdx': (text) => text.replace('¶ 2', '¶ 99').replace('{#what', '{#npr') }),
    out,
  );
  assert.equal(broken.status, 1);
  assert.match(broken.stderr, /^content\/pages\/index\.mdx:12:22 {2}the locator ¶ 99/);
  assert.match(broken.stderr, /Nothing was built: 1 fault\.\n$/);
  assert.doesNotMatch(broken.stderr, /\bat .*:\d+:\d+\)/, 'no stack trace');
  assert.ok(existsSync(join(out, 'witness')), 'the last good build stays');
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), page);
});

test('a fault that only the built pages show stops the build too', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
  // Without the list of sources the sources page lacks the reference that the overview links to.
  const result = run(
    writeSite({ 'pages/sources.mdx': (text) => text.replace('<SourceList group="founding" />', 'Gone.') }),
    out,
  );
  assert.equal(result.status, 1);
  assert.match(result.stderr, /index\.html {2}the link "sources\.html#npr-2026" leads to no id/);
  assert.ok(!existsSync(out));
});

test('old names of pages and sections go on leading to what they named, and a lost one stops the build', () => {
  const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
  const ledger = [
    'about.html',
    'index.html',
    'index.html#what-happened',
    'old.html',
    'old.html#what-happened',
    'sources.html',
  ];
  const registered = {
    'anchors.txt': [...ledger, 'index.html#before', 'sources.html#founding', 'sources.html#npr-2026'].join('\n'),
  };
  const kept = (text: string) =>
    text.replace('order: 0', 'order: 0\nformerly: [old]\naliases: { before: what-happened }');
  assert.equal(run(writeSite({ ...registered, 'pages/index.mdx': kept }), out).status, 0);
  assert.match(readFileSync(join(out, 'index.html'), 'utf8'), /<span id="before" class="alias"><\/span>/);
  const moved = readFileSync(join(out, 'old.html'), 'utf8');
  assert.match(moved, /content="0; url=index\.html"/);
  assert.match(moved, /<li id="what-happened"><a href="index\.html#what-happened">/);

  const lost = run(writeSite(registered), out);
  assert.equal(lost.status, 1);
  assert.match(lost.stderr, /the address index\.html#before was published and leads to nothing now/);
  assert.match(lost.stderr, /the address old\.html was published/);
});

test('an address for the site that is none is refused before anything is built', () => {
  const result = spawnSync(process.execPath, ['src/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'example.org' },
  });
  assert.equal(result.status, 1);
  assert.match(result.stderr, /^SITE_URL {2}"example\.org" is no address for the site\. Write SITE_URL=https:/);
});
