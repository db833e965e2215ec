/**
 * `npm test`: everything that must pass before a change lands; with `--quick`, only what needs no build and no browser.
 * The last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';

interface Step {
  name: string;
  command: string;
  /** Whether it needs the built site. */
  site?: true;
  /** How the command prints its numbers of tests; without them the step counts as one test. */
  passed?: RegExp;
  failed?: RegExp;
}

const NODE_TEST = { passed: /^ℹ pass (\d+)/m, failed: /^ℹ fail (\d+)/m };
const PLAYWRIGHT = { passed: /^ +(\d+) passed/m, failed: /^ +(\d+) failed/m };
const nodeTest = (name: string, files: string): Step => ({
  name,
  command: `node --test --test-reporter=spec ${files}`,
  ...NODE_TEST,
});
const LINT = 'eslint --config .config/eslint.config.js .';

const build: Step = { name: 'build', command: 'astro build' };
const format: Step = { name: 'format', command: 'npm run prettier -- --check --log-level warn' };
const types: Step = { name: 'types', command: 'astro check --minimumFailingSeverity hint' };
const lint: Step = { name: 'lint', command: LINT };
// A cached result ignores types that changed in another file, so only the quick run uses the cache.
const quickLint: Step = { name: 'lint', command: `${LINT} --cache --cache-location node_modules/.cache/eslint/` };
const unitTests = nodeTest('unit tests', '"src/**/*.test.ts" e2e/dependencies.test.ts e2e/fuzz/fuzz.test.ts');
const browser: Step = { name: 'browser', command: 'node e2e/browser.ts' };
const editions: Step = { name: 'editions', command: 'node src/editions/cli.ts', site: true };
const htmlValidate: Step = {
  name: 'html-validate',
  command: 'html-validate --config .config/html-validate.mjs "dist/**/*.html"',
  site: true,
};
const buildTests: Step = { ...nodeTest('build tests', 'e2e/build.test.ts e2e/reproducible.test.ts'), site: true };
const firefox: Step = { ...nodeTest('Firefox', 'e2e/firefox.test.ts'), site: true };
const browserTests: Step = {
  name: 'browser tests',
  command: 'playwright test --config e2e/playwright.config.ts',
  site: true,
  ...PLAYWRIGHT,
};

/** Stages run one after the other; the lists of steps in a stage run side by side. Lint reads the types that Astro generates. */
const STAGES: Step[][][] = process.argv.includes('--quick')
  ? [
      [
        [types, quickLint],
        [format, unitTests],
      ],
    ]
  : [
      [[build], [format, browser]],
      [
        [editions, htmlValidate, buildTests],
        [types, lint, unitTests, firefox],
      ],
      // It uses two processes by itself.
      [[browserTests]],
    ];

/** Runs a command to its end, without colours; returns whether it succeeded, and everything it printed. */
function run(command: string): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

let passed = 0;
let failed = 0;
const failedSteps = new Set<Step>();

async function execute(step: Step): Promise<void> {
  const { name, command, ...counts } = step;
  if (step.site && failedSteps.has(build)) return console.log(`skip  ${name}: there is no site`);
  console.log(`start ${name}`);
  const start = performance.now();
  const { ok, output } = await run(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const count = (pattern?: RegExp) => Number(pattern?.exec(output)?.[1] ?? 0);
  const right = counts.passed ? count(counts.passed) : Number(ok);
  const wrong = Math.max(count(counts.failed), Number(!ok));
  passed += right;
  failed += wrong;
  if (!ok) failedSteps.add(step);
  console.log(`${ok ? 'ok   ' : 'FAIL '} ${name}: ${right} passed, ${wrong} failed (${seconds} s)`);
  if (!ok) console.log(output.trim());
}

for (const lists of STAGES) {
  await Promise.all(
    lists.map(async (steps) => {
      for (const step of steps) await execute(step);
    }),
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
