import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of this project in a temporary folder: what Astro keeps beside the project then meets no other build's. */
export function copyProject(name = 'project'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'copy-')), name);
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/**
 * Runs a script of a copy of the project, in that copy.
 *
 * @returns how it ended, and what it printed
 */
export function runIn(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });
}
