import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A build's own folder, beside the site that it will take the place of. */
export interface Workplace {
  /** The folder of the finished site. */
  out: string;
  /** All that this build writes before it is done. */
  dir: string;
}

const remove = (path: string) => rmSync(path, { recursive: true, force: true });

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // Where every run has the same number, as in containers, what bears our own was left by an earlier one.
    return pid !== process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what builds that were killed have left, and puts back the old site where one died while replacing it. */
function tidy(out: string): void {
  const left = new RegExp(`^\\.(next|old)-(\\d+)$`);
  for (const entry of readdirSync(dirname(out))) {
    const name = basename(out);
    const [, kind, pid] = (entry.startsWith(name) && left.exec(entry.slice(name.length))) || [];
    if (!pid || isRunning(Number(pid))) continue;
    const path = join(dirname(out), entry);
    if (kind === 'old' && !existsSync(out)) renameSync(path, out);
    else remove(path);
  }
}

/**
 * Makes a place for a build, so that two builds at once do not meet.
 *
 * @param target the folder of the finished site; it may be there already
 * @throws Error where the target holds something else than a built site, or cannot be written
 */
export function openWorkplace(target: string): Workplace {
  const path = resolve(target);
  mkdirSync(dirname(path), { recursive: true });
  tidy(path);
  const out = existsSync(path) ? realpathSync(path) : path;
  const held = existsSync(out) ? readdirSync(out) : [];
  if (held.length > 0 && !held.includes('_headers')) {
    throw new Error(
      'this folder holds something else than a built site, and would be replaced. Name another with --out, or empty it',
    );
  }
  const dir = `${out}.next-${process.pid}`;
  mkdirSync(dir);
  return { out, dir };
}

/** Takes away what a build has written. */
export function closeWorkplace({ dir }: Workplace): void {
  remove(dir);
}

/**
 * Puts a finished site in the place of the old one. No half of it is ever there; where another build replaces the site at the
 * same moment, the later one stays.
 *
 * @param site the folder of the finished site
 * @throws Error where the target cannot be replaced; the old site is then as it was
 */
export function replaceSite(site: string, { out }: Workplace): void {
  const old = `${out}.old-${process.pid}`;
  for (let tries = 1; ; tries++) {
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(site, out);
      return remove(old);
    } catch (error) {
      if (existsSync(old) && !existsSync(out)) renameSync(old, out);
      remove(old);
      // Another build came between the two steps.
      if (tries === 5 || !['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code!))
        throw error;
    }
  }
}
