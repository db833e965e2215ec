import { zipSync, type Zippable } from 'fflate';

/** Files of an archive, by path with forward slashes. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** The time that every entry carries. An archive stores local time, so this is local too, and the same in every zone. */
const TIME = new Date(2026, 0, 1);

/**
 * An archive that is the same, byte for byte, whenever the files are: entries in order of their paths, one fixed time.
 *
 * @param files what goes in
 * @param stored path of an entry that stands first and uncompressed, as EPUB wants its `mimetype`
 */
export function zip(files: Files, stored?: string): Uint8Array {
  const paths = [...files.keys()].sort((a, b) => Number(b === stored) - Number(a === stored) || (a < b ? -1 : 1));
  const entries: Zippable = {};
  for (const path of paths) {
    const content = files.get(path)!;
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    entries[path] = [bytes, { level: path === stored ? 0 : 9, mtime: TIME }];
  }
  return zipSync(entries);
}
