import { spawn } from 'node:child_process';

/** Commands that more than one of our own runs begins; those of packages are found as npm finds them. */
export const BUILD = 'astro build';
export const EDITIONS = 'node src/editions/cli.ts';
export const UNIT_TESTS = 'node --test --test-reporter=spec "src/**/*.test.ts" "e2e/*.test.ts" e2e/fuzz/fuzz.test.ts';
export const HTML_VALIDATE = 'html-validate --config .config/html-validate.mjs "dist/**/*.html"';
export const BROWSER_TESTS = 'playwright test --config e2e/playwright.config.ts';

/** How a command ended, and all that it printed. */
export interface Outcome {
  ok: boolean;
  output: string;
}

/** Runs a command to its end, without colours. */
export function run(command: string): Promise<Outcome> {
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
