import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn } from '../src/lib/built-page.ts';
import { astroBuild, copyProject, runNode } from './fixtures/project-copy.ts';

/** Makes every way from Node to the network fail. */
const OFFLINE = `data:text/javascript,${encodeURIComponent(`
import net from 'node:net';
import dns from 'node:dns';
const refuse = (what) => () => { throw new Error('used the network: ' + what); };
net.Socket.prototype.connect = refuse('a connection');
for (const name of Object.keys(dns).filter((name) => /^(lookup|resolve)/.test(name))) dns[name] = refuse('a name');
for (const name of Object.keys(dns.promises).filter((name) => /^(lookup|resolve)/.test(name))) dns.promises[name] = refuse('a name');
globalThis.fetch = refuse('a request');
`)}`;
const WITHOUT_NETWORK = ['--import', OFFLINE];

/** What depends on the programs of the machine: the editions they make, and the page that lists them. */
const OF_THE_MACHINE = /^(?:offline\.html|download\/(?:SHA256SUMS|.*\.(?:pdf|zim)))$/;

/** The SHA-256 of each file of a built site, by path. */
function hashesOf(dist: string): Record<string, string> {
  const files = [...filesIn(dist)].filter((path) => !OF_THE_MACHINE.test(path));
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dist, path)))
        .digest('hex'),
    ]),
  );
}

test('without a network, in another folder and time zone, a build makes the same bytes, zip and e-book included', async () => {
  const attempt = await runNode('.', [...WITHOUT_NETWORK, '-e', 'require("node:net").connect(9, "127.0.0.1")']);
  assert.match(attempt.stderr, /used the network: a connection/);

  assert.ok(existsSync('dist/download'), 'run first: npm run build && npm run editions');
  const folder = copyProject('another-name');
  // No program of the machine is found.
  const env = { TZ: 'Pacific/Kiritimati', PATH: '/nonexistent', PLAYWRIGHT_BROWSERS_PATH: '/nonexistent' };
  const build = await astroBuild(folder, [], env, WITHOUT_NETWORK);
  assert.equal(build.status, 0, build.stderr);
  const editions = await runNode(folder, [...WITHOUT_NETWORK, 'src/editions/cli.ts'], env);
  assert.equal(editions.status, 0, editions.stderr);
  // The zip holds the page "Read offline" as it was built.
  const hashes = hashesOf(join(folder, 'dist'));
  assert.ok(hashes['download/red-lines.zip'] && hashes['download/red-lines.epub'] && hashes['surveillance.html']);
  assert.deepEqual(hashes, hashesOf('dist'));
});
