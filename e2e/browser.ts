import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath(name: string): string | undefined {
  const { stdout, status } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

function find(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own) ? own : SYSTEM_NAMES.map(onPath).find(Boolean);
}

function attempt(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] }).status === 0;
}

/**
 * The path of a Chromium to test with: Playwright's own, else the system's, else one that is installed now (by
 * Playwright, or by apt where that is ours to use).
 *
 * @throws Error that says in one line what to do, where none can be had
 */
export function findChromium(): string {
  const found = find();
  if (found) return found;
  attempt('npx', 'playwright', 'install', '--with-deps', 'chromium');
  if (!find() && process.getuid?.() === 0 && onPath('apt-get')) {
    attempt('apt-get', 'update');
    attempt('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
  }
  const installed = find();
  if (!installed)
    throw new Error('No Chromium was found or could be installed. Run: npx playwright install --with-deps chromium');
  return installed;
}

/** Flags without which Chromium does not start as root, or calls home. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (import.meta.main) {
  console.log(execFileSync(findChromium(), ['--version'], { encoding: 'utf8' }).trim());
}
