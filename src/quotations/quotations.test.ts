import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../checks/content/index.ts';
import { writeSite } from '../../e2e/fixtures/minimal-site.ts';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { LOCK } from './lock.ts';

const PAGE = 'pages/index.mdx';

/** An article of five paragraphs, invented for these tests. */
const ARTICLE = `The harbour office closed its gates on Tuesday morning.
“We’ll open again when the tide tables agree,” the warden told a gull, “and not a minute before that.”
Nobody on the quay had ever seen both tables lie on the same desk at once.
Gulls
A boat left anyway.`;

function textsOf(article: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'texts-'));
  writeFileSync(join(dir, 'npr-2026.txt'), `${article}\n`);
  return dir;
}

const TEXTS = textsOf(ARTICLE);
const siteWith = (line: string) => writeSite({ [PAGE]: (text) => `${text}\n${line}\n` });

/** What `npm run quotes` prints for a site, and its exit code. */
function quotes(dir: string, ...args: string[]) {
  const env = { ...process.env, CONTENT_DIR: dir };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/quotations/cli.ts', ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const ACCEPTED: [name: string, line: string][] = [
  ['word for word', '“We’ll open again when the tide tables agree” [@npr-2026, ¶ 2].'],
  [
    'with another apostrophe, capitals and a line break',
    "“we'll open again when\nthe tide tables agree,” he said [@npr-2026, ¶ 2].",
  ],
  ['with words left out and put in', '“We’ll open again … not a minute [earlier] before that” [@npr-2026, ¶¶ 1–3].'],
  ['in straight quotation marks', '"We’ll open again when the tide tables agree" [@npr-2026, ¶ 2].'],
  [
    'in a statement and a table',
    '| A |\n|---|\n| “We’ll open again when the tide” <Claim id="so">it is said [@npr-2026, ¶ 2]</Claim> |',
  ],
];

for (const [name, line] of ACCEPTED) {
  test(`a quotation ${name} is refused until it has been compared, and then needs no text`, () => {
    const dir = siteWith(line);
    assert.match(
      formatDiagnostics(checkContent(dir)),
      /index\.mdx:2\d:\d+ {2}the quotation .+ was not compared with npr-2026, ¶.+ Run "npm run quotes -- --texts DIR" where the text is\.$/,
    );
    const { status, stdout, stderr } = quotes(dir, '--texts', TEXTS);
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^1 quotations were found in the paragraphs cited/);
    assert.equal(formatDiagnostics(checkContent(dir)), '');
    assert.doesNotMatch(readFileSync(join(dir, LOCK), 'utf8'), /tide/);
  });
}

const REFUSED: [name: string, line: string, expected: RegExp][] = [
  [
    'a word changed',
    '“We’ll open again when the tide tables align” [@npr-2026, ¶ 2].',
    /index\.mdx:24:1 {2}the quotation “.+” is not in npr-2026 word for word\./,
  ],
  [
    'another paragraph',
    'So “open again when the tide tables” [@npr-2026, ¶ 3].',
    /index\.mdx:24:4 {2}the quotation .+ is in npr-2026, ¶ 2, not where the citation says/,
  ],
];

for (const [name, line, expected] of REFUSED) {
  test(`${name} is refused by the comparison, and nothing is recorded`, () => {
    const dir = siteWith(line);
    const { status, stderr } = quotes(dir, '--texts', TEXTS);
    assert.equal(status, 1);
    assert.match(stderr, expected);
    assert.throws(() => readFileSync(join(dir, LOCK)));
  });
}

test('quotations from other works, short ones and those without a citation need no text', () => {
  const other = (text: string) =>
    text
      .replace('role: founding article', 'note: none')
      .replaceAll('npr-2026', 'cbs-2026')
      .replace('label: NPR', 'label: CBS');
  const lines =
    '\n“Four or more words” [@cbs-2026]. “Three short words” [@npr-2026, ¶ 1]. “Four words of our own.”\n\n';
  const dir = writeSite({ [PAGE]: (text) => text + lines });
  writeFileSync(join(dir, 'sources/cbs-2026.yaml'), other(readFileSync(join(dir, 'sources/npr-2026.yaml'), 'utf8')));
  assert.equal(formatDiagnostics(checkContent(dir)), '');
  const mixed = writeSite({
    [PAGE]: (text) => `${text}${lines}“Words of the other one” [@cbs-2026; @npr-2026, ¶ 1].\n`,
  });
  writeFileSync(join(mixed, 'sources/cbs-2026.yaml'), readFileSync(join(dir, 'sources/cbs-2026.yaml')));
  assert.match(formatDiagnostics(checkContent(mixed)), /was not compared with npr-2026, ¶/);
  assert.match(quotes(mixed, '--texts', TEXTS).stdout, /^0 quotations .+, 1 are from another work/);
  assert.equal(formatDiagnostics(checkContent(mixed)), '');
});

test('a quotation must be compared again after it moves to another paragraph, and all quotations after damage to the lock file', () => {
  const dir = siteWith(ACCEPTED[0]![1]);
  quotes(dir, '--texts', TEXTS);
  const page = join(dir, PAGE);
  const lock = join(dir, LOCK);
  const [text, held] = [page, lock].map((path) => readFileSync(path, 'utf8')) as [string, string];
  writeFileSync(page, text.replace('agree” [@npr-2026, ¶ 2]', 'agree” [@npr-2026, ¶ 3]'));
  assert.match(formatDiagnostics(checkContent(dir)), /was not compared with npr-2026, ¶.3:/);
  writeFileSync(page, text);
  writeFileSync(lock, `<<<<<<< HEAD\n${held}`);
  assert.match(formatDiagnostics(checkContent(dir)), /was not compared with npr-2026, ¶.2:/);
});

test('a missing text and a text of another length are reported', () => {
  const two = writeSite({
    'sources/cbs-2026.yaml': readFileSync(join(writeSite(), 'sources/npr-2026.yaml'), 'utf8')
      .replaceAll('npr-2026', 'cbs-2026')
      .replace('label: NPR', 'label: CBS'),
  });
  assert.match(quotes(two, '--texts', TEXTS).stderr, / {2}this folder lacks cbs-2026\.txt\./);
  assert.match(
    quotes(writeSite(), '--texts', textsOf(`${ARTICLE}\nOne more.`)).stderr,
    /sources\/npr-2026\.yaml {2}custom\.paragraphs is 5, but the text has 6 paragraphs/,
  );
});

test('a wrong folder is reported, and nothing else', () => {
  const dir = siteWith('“We’ll open again when the tide tables agree” [@npr-2026, ¶ 2].');
  const { status, stdout, stderr } = quotes(dir, '--texts', '/no/such/folder');
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^\/no\/such\/folder {2}this folder lacks npr-2026\.txt\. It needs .+\n\n.+ is unchanged\.\n$/);
  assert.match(quotes(dir).stderr, /npm run quotes -- --texts DIR/);
});
