/** `npm test`: everything that must hold before a change lands, cheapest first; ends with `N passed, N failed`. */
import { BROWSER_TESTS, BUILD, EDITIONS, HTML_VALIDATE, run, UNIT_TESTS } from './commands.ts';

/** A step: its name, its command, and how to read the number of tests from what it prints (else it counts as one). */
const STEPS: { name: string; command: string; passed?: RegExp; failed?: RegExp }[] = [
  { name: 'format', command: 'npm run prettier -- --check --log-level warn' },
  // Makes the types of the content, which lint needs.
  { name: 'types', command: 'astro check --minimumFailingSeverity hint' },
  { name: 'lint', command: 'eslint --config .config/eslint.config.js .' },
  {
    name: 'unit tests',
    command: UNIT_TESTS,
    passed: /^ℹ pass (\d+)/m,
    failed: /^ℹ fail (\d+)/m,
  },
  { name: 'build', command: BUILD },
  { name: 'browser', command: 'node e2e/browser.ts' },
  { name: 'editions', command: EDITIONS },
  { name: 'html-validate', command: HTML_VALIDATE },
  {
    name: 'Firefox',
    command: 'node --test --test-reporter=spec e2e/firefox.test.ts',
    passed: /^ℹ pass (\d+)/m,
    failed: /^ℹ fail (\d+)/m,
  },
  {
    name: 'browser tests',
    command: BROWSER_TESTS,
    passed: /^ +(\d+) passed/m,
    failed: /^ +(\d+) failed/m,
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, ...counts } of STEPS) {
  const start = performance.now();
  const { ok, output } = await run(command);
  const count = (pattern?: RegExp) => Number(pattern?.exec(output)?.[1] ?? 0);
  const done = counts.passed ? count(counts.passed) : Number(ok);
  const wrong = Math.max(count(counts.failed), Number(!ok));
  passed += done;
  failed += wrong;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}: ${done} passed, ${wrong} failed (${seconds} s)`);
  if (!ok) console.log(output.trim());
  // Without a build there is nothing to open in a browser.
  if (!ok && name === 'build') break;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
