import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The path of a program, or undefined if it is not installed. */
export function program(name: string): string | undefined {
  const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]!.trim() : undefined;
}

/** The path of a Chromium: Playwright's own, else the system's; undefined if there is none. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own)
    ? own
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(program).find(Boolean);
}

/** Chromium does not start as root without the first of these flags; the others turn off its background requests. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Runs a program to its end.
 *
 * @throws Error with the first lines that the program printed, if it fails
 */
export function run(path: string, ...args: string[]): void {
  const { stdout, stderr, status } = spawnSync(path, args, { encoding: 'utf8' });
  if (status === 0) return;
  const lines = (stdout + stderr).trim().split('\n').slice(0, 12);
  throw new Error(`${path} failed with exit code ${status}:\n${lines.join('\n')}`);
}
