import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../lib/files.ts';
import { PROOF, readProof } from './proof.ts';

/** What a site is made from, beside its content. */
const PROGRAM = ['src', 'public', 'astro.config.mjs', 'package.json'];

/** What changes nothing on a page. */
const PASSED_OVER = /(?:^|[\\/])\..|\.(?:test|fixture)\.ts$/;

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => !PASSED_OVER.test(name))
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/**
 * SHA-256 of what a site is made from: its content and the program, without tests and without the figures themselves.
 * It tells whether figures belong to the site that shows them.
 *
 * @param dir the content folder
 */
export function stateHash(dir: string): string {
  const hash = createHash('sha256');
  for (const root of [dir, ...PROGRAM]) {
    for (const file of filesIn(root).filter((path) => path !== join(dir, PROOF))) {
      hash.update(`${file.slice(root.length).replaceAll('\\', '/')}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Whether the figures of a content folder were made from the site as it is now; undefined where there are none. */
export function isCurrent(dir = contentDir()): boolean | undefined {
  const proof = readProof(dir);
  return proof && proof.state === stateHash(dir);
}
