import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { escapePattern } from '../lib/text.ts';
import { checkContent } from './content/index.ts';
import { writeSite, type Change } from '../../e2e/fixtures/minimal-site.ts';

/** What an author did to a file of the minimal site. */
type Deed =
  | { replace: string; by: string }
  | { append: string }
  | { folder: true }
  | { link: string }
  | { bytes: string }
  | { mode: string };

/** One case of the corpus in `diagnostics/`: what an author did, by file, and all that is then said; `…` stands for any text. */
interface Case {
  fault: string;
  says: string[];
  files: Record<string, string | null | Deed | Deed[]>;
  environment: Record<string, string> | undefined;
  options: string[] | undefined;
}

const FAULTS = join(import.meta.dirname, 'diagnostics');
const CASES = readdirSync(FAULTS).flatMap((name) =>
  (parse(readFileSync(join(FAULTS, name), 'utf8')) as Record<string, unknown>[]).map(
    ({ fault, says, environment, options, ...files }) =>
      ({ fault, says, environment, options, files, from: name }) as Case & { from: string },
  ),
);

function edit(text: string, deed: Deed): string {
  if ('append' in deed) return `${text}\n${deed.append}\n`;
  if (!('replace' in deed)) return text;
  assert.ok(text.includes(deed.replace), `the minimal site no longer holds ${deed.replace}`);
  return text.replace(deed.replace, () => deed.by);
}

/** What text alone cannot do. */
function change(path: string, deed: Deed): void {
  if ('mode' in deed) return chmodSync(path, parseInt(deed.mode, 8));
  if (!('folder' in deed || 'link' in deed || 'bytes' in deed)) return;
  rmSync(path);
  if ('folder' in deed) mkdirSync(path);
  else if ('link' in deed) symlinkSync(deed.link, path);
  else writeFileSync(path, Buffer.from(deed.bytes, 'hex'));
}

function siteOf({ files }: Case): string {
  const deeds = Object.entries(files).map(
    ([path, done]) => [path, typeof done === 'string' || done === null ? done : [done].flat()] as const,
  );
  const changes = deeds.map(([path, done]): [string, Change] => [
    path,
    Array.isArray(done) ? (text) => done.reduce(edit, text) : done,
  ]);
  const dir = writeSite(Object.fromEntries(changes));
  for (const [path, done] of deeds) if (Array.isArray(done)) for (const deed of done) change(join(dir, path), deed);
  return dir;
}

function assertSays(output: string, expected: readonly string[]): void {
  const lines = output.split('\n');
  const same =
    lines.length === expected.length &&
    expected.every((line, nth) => new RegExp(`^${line.split('…').map(escapePattern).join('.*')}$`).test(lines[nth]!));
  if (!same) assert.deepEqual(lines, expected);
  for (const line of lines) assert.match(line, /^\S.*\S[.?}>]$/, 'whole sentences');
  assert.doesNotMatch(output, /undefined|\[object|^\s*at /m);
}

test('the minimal site has no fault', () => {
  assert.equal(formatDiagnostics(checkContent(writeSite())), '');
});

test('the content of this site has no fault', () => {
  assert.equal(formatDiagnostics(checkContent('content')), '');
});

const SUPERUSER = process.getuid?.() === 0;

for (const each of CASES.filter(({ environment, options }) => !environment && !options)) {
  const locked = Object.values(each.files)
    .flat()
    .some((deed) => typeof deed === 'object' && deed && 'mode' in deed);
  const skip = locked && SUPERUSER && 'the superuser may read every file';
  test(`fault: ${each.fault}`, { skip }, () => assertSays(formatDiagnostics(checkContent(siteOf(each))), each.says));
}

/** The first case of each file, and all that only a run can show. */
const RUN = CASES.filter((each, nth) => each.environment || each.options || each.from !== CASES[nth - 1]?.from);

for (const each of RUN) {
  test(`the build ends with one clear line and keeps the old site: ${each.fault}`, () => {
    const out = join(mkdtempSync(join(tmpdir(), 'out-')), 'dist');
    mkdirSync(out);
    writeFileSync(join(out, '_headers'), 'the old site');
    const ownContent =
      (each.environment?.['CONTENT_DIR'] ?? each.options?.includes('--content')) ? [] : ['--content', siteOf(each)];
    const own = [...ownContent, ...(each.options?.includes('--out') ? [] : ['--out', out]), ...(each.options ?? [])];
    const env = { ...process.env, ...each.environment };
    const { status, stderr, stdout } = spawnSync(process.execPath, ['src/build.ts', ...own], { encoding: 'utf8', env });
    assertSays(stderr.trim().replace(/\n\nNothing was built: \d+ diagnostics?\.$/, ''), each.says);
    assert.equal(stdout, '');
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(join(out, '..')), ['dist'], 'nothing is left beside the site');
    assert.equal(readFileSync(join(out, '_headers'), 'utf8'), 'the old site');
  });
}
