import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

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

/** Says which process builds this project: Astro keeps some of its work in `.astro/`, which two builds would share. */
const LOCK = '.astro/building';

/** Waits until no other build of this project runs, and marks this one as running. */
async function takeTurn(): Promise<void> {
  mkdirSync(dirname(LOCK), { recursive: true });
  for (let told = false; ;) {
    try {
      return writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = Number(existsSync(LOCK) && readFileSync(LOCK, 'utf8'));
    // An empty mark is one that is being written.
    if (other && !isRunning(other)) remove(LOCK);
    else if (!told) console.log('Waiting for another build of this project.');
    told = true;
    await setTimeout(100);
  }
}

/**
 * Makes a place for a build, once no other build of this project runs.
 *
 * @param target the folder of the finished site; it may be there already
 * @throws Error where the target holds something else than a built site, or cannot be written
 */
export async function openWorkplace(target: string): Promise<Workplace> {
  await takeTurn();
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
  remove(LOCK);
}

/**
 * Puts a finished site in the place of the old one, so that no half of it is ever there.
 *
 * @param site the folder of the finished site
 * @throws Error where the target cannot be replaced; the old site is then as it was
 */
export function replaceSite(site: string, { out }: Workplace): void {
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(site, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  remove(old);
}
