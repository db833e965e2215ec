import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium, program } from '../src/editions/tools.ts';

function attempt(command: string, ...args: string[]): void {
  spawnSync(command, args, { stdio: 'ignore' });
}

/**
 * The path of a Chromium to test with: Playwright's own, else the system's, else one that is installed now (by
 * Playwright, or by apt where that is ours to use).
 *
 * @throws Error that says in one line what to do, where none can be had
 */
export function requireChromium(): string {
  if (!findChromium()) attempt('npx', 'playwright', 'install', '--with-deps', 'chromium');
  if (!findChromium() && process.getuid?.() === 0 && program('apt-get')) {
    attempt('apt-get', 'update');
    attempt('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  const found = findChromium();
  if (!found)
    throw new Error('No Chromium was found or could be installed. Run: npx playwright install --with-deps chromium');
  return found;
}

if (import.meta.main) console.log(execFileSync(requireChromium(), ['--version'], { encoding: 'utf8' }).trim());
