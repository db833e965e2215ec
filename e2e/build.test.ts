import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from 'node:test';
import { writeSite } from './fixtures/minimal-site.ts';

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
  assert.match(lost.stderr, /the address index\.html#before was published and no longer exists/);
  assert.match(lost.stderr, /the address old\.html was published/);
});

/** A target that holds an old site, and a build into it that goes on beside the test. */
function oldSite() {
  const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, '_headers'), 'the old site');
  const start = () => {
    const child = spawn(process.execPath, ['src/build.ts', '--content', writeSite(), '--out', out]);
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    return { child, ended: once(child, 'exit') as Promise<[number | null, string | null]>, said: () => said };
  };
  const beside = () => readdirSync(join(out, '..'));
  /** Until the build writes. */
  const begun = async () => {
    while (beside().length === 1) await setTimeout(20);
  };
  return { out, start, beside, begun, kept: () => readFileSync(join(out, '_headers'), 'utf8') === 'the old site' };
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  test(`a build that is interrupted (${signal}) says so in one line and leaves the old site, and nothing else`, async () => {
    const { start, beside, begun, kept } = oldSite();
    const { child, ended, said } = start();
    await begun();
    child.kill(signal);
    assert.deepEqual(await ended, [code, null]);
    assert.equal(said(), 'The build was interrupted; what was built before is as it was.\n');
    assert.deepEqual(beside(), ['dist']);
    assert.ok(kept());
  });
}

test('a build that is killed leaves the old site, and the next one tidies up after it', async () => {
  const { out, start, beside, begun, kept } = oldSite();
  const { child, ended } = start();
  await begun();
  child.kill('SIGKILL');
  await ended;
  assert.ok(kept());
  assert.equal(beside().length, 2);
  assert.equal(run(writeSite(), out).status, 0);
  assert.deepEqual(beside(), ['dist']);
  assert.ok(!kept());
});

test('an old site that a killed build had set aside is put back by the next one, even by one that fails', () => {
  const { out } = oldSite();
  // No process has a number as high as this.
  const aside = `${out}.old-99999999`;
  execFileSync('mv', [out, aside]);
  assert.equal(run(writeSite({ 'pages/about.mdx': null }), out).status, 1);
  assert.equal(
    run(writeSite({ 'pages/sources.mdx': (text) => text.replace('<SourceList group="founding" />', 'Gone.') }), out)
      .status,
    1,
  );
  assert.deepEqual(readdirSync(join(out, '..')), ['dist']);
  assert.equal(readFileSync(join(out, '_headers'), 'utf8'), 'the old site');
});

test('two builds at once both end well, and leave one whole site', async () => {
  const { out, start, beside } = oldSite();
  const ends = await Promise.all([start(), start()].map(({ ended }) => ended));
  assert.deepEqual(ends, [
    [0, null],
    [0, null],
  ]);
  assert.deepEqual(beside(), ['dist']);
  assert.ok(existsSync(join(out, 'index.html')) && existsSync(join(out, 'sources.html')));
});

const superuser = process.getuid?.() === 0 && 'the superuser may write everywhere';

test('a target that may not be written is told in one line', { skip: superuser }, () => {
  const { out } = oldSite();
  chmodSync(join(out, '..'), 0o500);
  const { status, stderr } = run(writeSite(), out);
  assert.equal(status, 1);
  assert.match(stderr, /^\S+dist {2}cannot be built: its permissions do not allow it\. Change them\.\n$/);
});

const small = mkdtempSync(join(tmpdir(), 'small-'));
const onSmallDisk = (command: string) =>
  spawnSync(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-c', `mount -t tmpfs -o size=100k tmpfs ${small} && ${command}`],
    { encoding: 'utf8' },
  );
const noDisk = onSmallDisk('true').status !== 0 && 'this system lets nobody make a small disk (unshare, tmpfs)';

test('a full disk is told in one line, and leaves the old site', { skip: noDisk }, () => {
  const out = `${small}/dist`;
  const site = `mkdir ${out} && echo old > ${out}/_headers`;
  const { stderr, stdout } = onSmallDisk(
    `${site} && ${process.execPath} src/build.ts --content ${writeSite()} --out ${out}; echo $?; ls ${small}; cat ${out}/_headers`,
  );
  assert.equal(stderr, 'astro  the disk is full. Make room\n\nNothing was built: 1 fault.\n');
  assert.equal(stdout, '1\ndist\nold\n');
});

/** Makes every way of Node to the network fail. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(`
import net from 'node:net';
import dns from 'node:dns';
const refuse = (what) => () => { throw new Error('the build used the network: ' + what); };
net.Socket.prototype.connect = refuse('a connection');
for (const name of Object.keys(dns).filter((name) => /^(lookup|resolve)/.test(name))) dns[name] = refuse('a name');
for (const name of Object.keys(dns.promises).filter((name) => /^(lookup|resolve)/.test(name))) dns.promises[name] = refuse('a name');
globalThis.fetch = refuse('a request');
`)}`;

test('a build needs no network', () => {
  const attempt = spawnSync(
    process.execPath,
    ['--import', OFFLINE, '-e', 'require("node:net").connect(9, "127.0.0.1")'],
    { encoding: 'utf8' },
  );
  assert.match(attempt.stderr, /the build used the network: a connection/, 'the network is cut off');
  const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
  const { status, stderr } = spawnSync(process.execPath, ['--import', OFFLINE, 'src/build.ts', '--out', out], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(join(out, 'surveillance.html')));
});
