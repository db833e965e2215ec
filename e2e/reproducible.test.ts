import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyProject, runIn } from './fixtures/project-copy.ts';

/** Builds a copy of this project in a folder of another name and time zone; the hash of each file it makes. */
function build(name: string, TZ: string): Record<string, string> {
  const folder = copyProject(name);
  // The editions that browsers and other programs make are not promised to be the same everywhere.
  const env = { TZ, PATH: '/nonexistent', PLAYWRIGHT_BROWSERS_PATH: '/nonexistent' };
  for (const script of ['src/build.ts', 'src/editions/cli.ts']) {
    const { status, stderr } = runIn(folder, [script], env);
    assert.equal(status, 0, stderr);
  }
  const dist = join(folder, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(dist, path)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(dist, path)))
        .digest('hex'),
    ]),
  );
}

test('two builds in folders of other names and time zones give the same bytes, zip and e-book included', () => {
  const one = build('one', 'Pacific/Kiritimati');
  assert.ok(one['download/red-lines.zip'] && one['download/red-lines.epub'] && one['surveillance.html']);
  assert.deepEqual(one, build('another-name', 'America/Los_Angeles'));
});
