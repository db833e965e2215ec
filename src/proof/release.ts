import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir } from '../lib/files.ts';
import type { TESTED } from '../loaders/author-components.ts';

/** The committed results of the tests of the last release, which `npm run release-report` writes. */
export const RELEASE = 'release.json';

/** One result. */
export interface Result {
  /** The part of the proof page that shows it. */
  of: (typeof TESTED)[number];
  test: string;
  result: string;
  command: string;
}

export interface Release {
  /** The date of the newest entry in the list of changes. */
  date: string;
  results: Result[];
}

/** The results of the last release; undefined if none was tested. */
export function readRelease(dir = contentDir()): Release | undefined {
  const path = join(dir, RELEASE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Release) : undefined;
}
