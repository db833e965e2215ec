import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cost } from './builds.ts';
import type { Size } from './invented.ts';

/** So many pages stand in the navigation of each page, where a maker has one. */
export const IN_MENU = 12;

/** Something that makes pages of Markdown: this project, or one to compare it with. */
export interface Maker {
  name: string;
  /** What to install, at exact versions. */
  packages: readonly string[];
  /** Writes invented pages of a size into an empty folder. */
  write: (dir: string, size: Size) => void;
  /** Builds what was written there. */
  build: (dir: string) => Cost;
  /** Where in the folder the built site is. */
  out: string;
  /** The address of a page in the built site, where a server is asked, and the path of its file. */
  address: (page: number) => string;
  file: (page: number) => string;
}

/** Writes files below a folder, by path. */
export function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}
