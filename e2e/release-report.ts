/**
 * `npm run release-report`: builds the site, makes the editions, runs all tests, and writes the results to
 * `content/release.json`, which the page "How this site is checked" shows from the next build on. Further arguments go to
 * Playwright: `npm run release-report -- --project=root`.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { EDITIONS } from '../src/editions/editions.ts';
import { makeEditions } from '../src/editions/make.ts';
import { siteContent } from '../src/loaders/content.ts';
import { RELEASE, type Release, type Result } from '../src/proof/release.ts';

const UNIT = ['src/**/*.test.ts', 'e2e/**/*.test.ts'];
const BROWSER = ['playwright test --config e2e/playwright.config.ts', ...process.argv.slice(2)].join(' ');
const VALIDATE = 'html-validate --config .config/html-validate.mjs "dist/**/*.html"';

/** Test files that answer a reader's question, with the part of the page and the words for it; the rest is added up. */
const NAMED: Record<string, [of: Result['of'], test: string]> = {
  'reproducible.test.ts': ['reproducible', 'Builds in folders with other names and in other time zones, compared'],
  'accessibility.spec.ts': ['accessibility', 'Pages examined by axe, in light and dark, narrow and wide'],
  'keyboard.spec.ts': ['accessibility', 'Use with the keyboard alone'],
  'no-script.spec.ts': ['accessibility', 'Use without JavaScript'],
  'policy.spec.ts': ['tests', 'Attempts to load or run what does not belong to a page'],
  'hostile.spec.ts': ['tests', 'A site in which an attacker wrote every text'],
};

type Counts = Record<'passed' | 'failed' | 'skipped', number>;
const results: Result[] = [];
const folder = mkdtempSync(join(tmpdir(), 'release-'));
let failures = 0;

/** Runs a command, and returns whether it succeeded. */
function shell(command: string, env: Record<string, string> = {}): boolean {
  console.log(`\n${command}`);
  const all = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env };
  return spawnSync(command, { shell: true, stdio: 'inherit', env: all }).status === 0;
}

/** Adds a row for each named test file, and one for all others. */
function addTests(files: ReadonlyMap<string, Counts>, others: string, command: string): void {
  const rows = Map.groupBy(files, ([file]) => (NAMED[file] ? file : ''));
  for (const [file, members] of rows) {
    const [of, test] = NAMED[file] ?? ['tests', others];
    failures += members.reduce((sum, [, { failed }]) => sum + failed, 0);
    const counts = (['passed', 'failed', 'skipped'] as const)
      .map((name) => [members.reduce((sum, [, each]) => sum + each[name], 0), name] as const)
      .filter(([count, name]) => count > 0 || name === 'passed');
    const result = counts.map(([count, name]) => `${count.toLocaleString('en')} ${name}`).join(', ');
    results.push({ of, test, result, command });
  }
}

async function unitTests(): Promise<void> {
  const files = new Map<string, Counts>();
  const tests = run({ globPatterns: UNIT, concurrency: 2 });
  tests.on('test:fail', ({ name }) => console.error(`failed: ${name}`));
  tests.on('test:summary', ({ file, counts: { passed, skipped, tests } }) => {
    if (file) files.set(basename(file), { passed, skipped, failed: tests - passed - skipped });
  });
  await once(tests.resume(), 'end');
  addTests(files, 'Tests of the program’s parts, with correct and faulty input', `node --test "${UNIT.join('" "')}"`);
}

interface Suite {
  file: string;
  specs?: { tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[];
  suites?: Suite[];
}
const testsOf = ({ specs = [], suites = [] }: Suite): { status: string }[] => [
  ...specs.flatMap(({ tests }) => tests),
  ...suites.flatMap(testsOf),
];

function browserTests(): void {
  const report = join(folder, 'browser.json');
  shell(`${BROWSER} --reporter line,json`, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] };
  const files = new Map(
    suites.map((suite) => {
      const by = Object.groupBy(testsOf(suite), ({ status }) => status);
      const count = (status: string) => by[status]?.length ?? 0;
      const passed = count('expected') + count('flaky');
      return [basename(suite.file), { passed, failed: count('unexpected'), skipped: count('skipped') }];
    }),
  );
  addTests(files, 'Other tests of the pages in a browser', `npx ${BROWSER}`);
}

function pages(): void {
  const report = join(folder, 'html.json');
  shell(`${VALIDATE} --formatter json=${report}`);
  const found = JSON.parse(readFileSync(report, 'utf8')) as { errorCount: number }[];
  const errors = found.reduce((sum, { errorCount }) => sum + errorCount, 0);
  failures += errors;
  const test = 'HTML of every page, and of the edition in one page';
  results.push({ of: 'pages', test, result: `${errors} errors`, command: `npx ${VALIDATE}` });
  const [bytes, name] = readdirSync('dist')
    .filter((path) => path.endsWith('.html'))
    .map((path) => [brotliCompressSync(readFileSync(join('dist', path))).length, path] as const)
    .sort(([a], [b]) => b - a)[0]!;
  const size = `${Math.ceil(bytes / 1000)} kB (${name})`;
  results.push({
    of: 'pages',
    test: 'Size of the largest page, compressed with Brotli',
    result: size,
    command: `brotli --stdout dist/${name} | wc --bytes`,
  });
}

if (!shell('astro build')) process.exit(1);
for (const { edition, bytes, note } of await makeEditions()) {
  const result = note || (bytes ? 'made' : 'not made');
  results.push({ of: 'editions', test: EDITIONS[edition].name, result, command: 'npm run editions' });
}
pages();
await unitTests();
browserTests();

const date = siteContent().content.data.changes[0]!.date;
const release: Release = { date, results };
writeFileSync(join('content', RELEASE), `${JSON.stringify(release, null, 1)}\n`);
console.table(results.map(({ test, result }) => ({ test, result })));
console.log(`Written to content/${RELEASE}. Build the site again to show it.`);
process.exitCode = failures > 0 ? 1 : 0;
