import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { siteUrlDiagnostics } from '../lib/site-url.ts';
import { checkContent } from './content/index.ts';
import { writeSite, type Change } from '../../e2e/fixtures/minimal-site.ts';

/** What an author did to a file of the minimal site. */
type Edit =
  | { replace: string; by: string }
  | { append: string }
  | { folder: true }
  | { link: string }
  | { bytes: string }
  | { mode: string };

/** A case of the corpus in `diagnostics/`: what an author did, by file, and everything that is reported; `…` is any text. */
interface Case {
  title: string;
  reports: string[];
  files: Record<string, string | null | Edit | Edit[]>;
  environment: Record<string, string> | undefined;
}

const CORPUS = join(import.meta.dirname, 'diagnostics');
const CASES = readdirSync(CORPUS).flatMap((name) =>
  (parse(readFileSync(join(CORPUS, name), 'utf8')) as Record<string, unknown>[]).map(
    ({ mistake, allowed, reports = [], environment, ...files }) =>
      ({ title: mistake ?? `none: ${String(allowed)}`, reports, environment, files }) as Case,
  ),
);

function edited(text: string, edit: Edit): string {
  if ('append' in edit) return `${text}\n${edit.append}\n`;
  if (!('replace' in edit)) return text;
  assert.ok(text.includes(edit.replace), `the minimal site no longer contains ${edit.replace}`);
  return text.replace(edit.replace, () => edit.by);
}

/** Edits that are not text. */
function change(path: string, edit: Edit): void {
  if ('mode' in edit) return chmodSync(path, parseInt(edit.mode, 8));
  if (!('folder' in edit || 'link' in edit || 'bytes' in edit)) return;
  rmSync(path);
  if ('folder' in edit) mkdirSync(path);
  else if ('link' in edit) symlinkSync(edit.link, path);
  else writeFileSync(path, Buffer.from(edit.bytes, 'hex'));
}

function siteOf({ files }: Case): string {
  const edits = Object.entries(files).map(
    ([path, done]) => [path, typeof done === 'string' || done === null ? done : [done].flat()] as const,
  );
  const changes = edits.map(([path, done]): [string, Change] => [
    path,
    Array.isArray(done) ? (text) => done.reduce(edited, text) : done,
  ]);
  const dir = writeSite(Object.fromEntries(changes));
  for (const [path, done] of edits) if (Array.isArray(done)) for (const edit of done) change(join(dir, path), edit);
  return dir;
}

function assertReports(output: string, expected: readonly string[]): void {
  const lines = output.split('\n').filter(Boolean);
  const same =
    lines.length === expected.length &&
    expected.every((line, nth) => new RegExp(`^${line.split('…').map(RegExp.escape).join('.*')}$`).test(lines[nth]!));
  if (!same) assert.deepEqual(lines, expected);
  for (const line of lines) assert.match(line, /^\S.*\S[./?}>"':\w]$/, 'a whole line');
  assert.doesNotMatch(output, /undefined|\[object|^\s*at /m);
}

test('the minimal site has no problem', () => {
  assert.equal(formatDiagnostics(checkContent(writeSite())), '');
});

test('the content of this site has no problem', () => {
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
    .some((edit) => typeof edit === 'object' && edit && 'mode' in edit);
  const skip = locked && SUPERUSER && 'the superuser may read every file';
  test(`mistake: ${each.title}`, { skip }, () => assertReports(reportOn(each), each.reports));
}
