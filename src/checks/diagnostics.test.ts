import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { siteUrlDiagnostics } from '../lib/site-url.ts';
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
}

const FAULTS = join(import.meta.dirname, 'diagnostics');
const CASES = readdirSync(FAULTS).flatMap((name) =>
  (parse(readFileSync(join(FAULTS, name), 'utf8')) as Record<string, unknown>[]).map(
    ({ fault, says, environment, ...files }) => ({ fault, says, environment, files }) as Case,
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

/** The report on a case, as the build prints it. */
function reportOn(each: Case): string {
  Object.assign(process.env, each.environment);
  try {
    return formatDiagnostics([...siteUrlDiagnostics(), ...checkContent(siteOf(each))]);
  } finally {
    for (const name of Object.keys(each.environment ?? {})) delete process.env[name];
  }
}

const SUPERUSER = process.getuid?.() === 0;

for (const each of CASES) {
  const locked = Object.values(each.files)
    .flat()
    .some((deed) => typeof deed === 'object' && deed && 'mode' in deed);
  const skip = locked && SUPERUSER && 'the superuser may read every file';
  test(`fault: ${each.fault}`, { skip }, () => assertSays(reportOn(each), each.says));
}
