import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The path of a program, or undefined where it is not installed. */
export function program(name: string): string | undefined {
  const { stdout, status } = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n')[0]!.trim() : undefined;
}

/** A Chromium: Playwright's own, else the system's; undefined where there is none. */
export function findChromium(): string | undefined {
  const own = chromium.executablePath();
  return existsSync(own)
    ? own
    : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(program).find(Boolean);
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

/** How many lines of a program's complaint are told. */
const SHOWN = 12;

/**
 * Runs a program to its end.
 *
 * @returns all that it printed
 * @throws Error with what it printed, where it ends with a fault
 */
export function run(path: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(path, args, { encoding: 'utf8' });
  const lines = (stdout + stderr).trim().split('\n');
  if (status !== 0) {
    const more = lines.length > SHOWN ? `\n… and ${lines.length - SHOWN} lines more` : '';
    throw new Error(`${path} ended with ${status}:\n${lines.slice(0, SHOWN).join('\n')}${more}`);
  }
  return lines.join('\n');
}
