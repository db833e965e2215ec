import { zipSync, type Zippable } from 'fflate';
import { partsOf } from '../lib/dates.ts';
import { SITE } from '../lib/site.ts';

/** Files of an archive, by path with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/**
 * A zip archive with the same bytes whenever the files are the same: entries in the order of their paths, with one date.
 *
 * @param files what goes in
 * @param stored path of an entry that comes first and uncompressed, as EPUB requires for its `mimetype`
 */
export function zip(files: Files, stored?: string): Uint8Array {
  const paths = [...files.keys()].sort((a, b) => Number(b === stored) - Number(a === stored) || (a < b ? -1 : 1));
  // Archives store local time, so a local date is the same in every time zone.
  const [year, month = 1, day] = partsOf(SITE.record.checked);
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = {};
  for (const path of paths) {
    const content = files.get(path)!;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries[path] = [bytes, { level: path === stored ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}
