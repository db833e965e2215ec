import { execFileSync, spawnSync } from 'node:child_process';
import { findChromium, program } from '../src/editions/tools.ts';

function attempt(command: string, ...args: string[]): void {
  spawnSync(command, args, { stdio: 'ignore' });
}

/**
 * The path of a Chromium to test with: Playwright's own, else the system's, else one that is installed now, by Playwright or,
 * for the superuser, by apt.
 *
 * @throws Error that says how to install one, if that fails
 */
export function requireChromium(): string {
  if (!findChromium()) attempt('npx', 'playwright', 'install', '--with-deps', 'chromium');
  if (!findChromium() && process.getuid?.() === 0 && program('apt-get')) {
    attempt('apt-get', 'update');
    attempt('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  const found = findChromium();
  if (!found)
    throw new Error(
      'There is no Chromium, and none could be installed. Run: npx playwright install --with-deps chromium',
    );
  return found;
}

if (import.meta.main) console.log(execFileSync(requireChromium(), ['--version'], { encoding: 'utf8' }).trim());
