import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IN_FORM, NAME } from './names.ts';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import { invalidCharacter } from './invalid-characters.ts';

/** A file of the content: its name without ending, where it is, and what it is called in messages. */
export interface ContentFile {
  name: string;
  path: string;
  file: string;
}

/** The content folder: `content/`, or the one that a test names in `CONTENT_DIR`. */
export function contentDir(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** Line and column of an offset in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/**
 * The text of a file.
 *
 * @param path where it is
 * @param file its name in messages
 * @returns the text, undefined where it cannot be used; and why it cannot
 */
export function readText({ path, file }: ContentFile): { text: string | undefined; diagnostics: Diagnostic[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return { text: undefined, diagnostics: [{ file, message: `cannot be read: ${(error as Error).message}.` }] };
  }
  // Pictures, and texts in other encodings than UTF-8, come out as such signs, too.
  const unfit = invalidCharacter(text);
  if (!unfit) return { text, diagnostics: [] };
  return {
    text: undefined,
    diagnostics: [{ file, ...placeOf(text, unfit.index), message: `${unfit.message} Files are plain text in UTF-8.` }],
  };
}

/**
 * The files of a folder of the content, in order; those of editors and systems, such as `.DS_Store` and `page.mdx~`, are left out.
 *
 * @param dir the content folder
 * @param folder its folder, e.g. `pages`
 * @param ending what the names of the files end with, e.g. `.mdx`
 * @param names the only names that they may have, where names are fixed
 * @returns the files; what is wrong with the names of others; and the folder, where it cannot be read
 */
export function listFiles(
  dir: string,
  folder: string,
  ending: string,
  names?: readonly string[],
): { files: ContentFile[]; diagnostics: Diagnostic[]; unread?: string } {
  let entries: string[];
  try {
    entries = readdirSync(join(dir, folder))
      .filter((entry) => !/^\.|~$/.test(entry))
      .sort();
  } catch (error) {
    const file = `content/${folder}`;
    return {
      files: [],
      diagnostics: [{ file, message: `the folder cannot be read: ${(error as Error).message}.` }],
      unread: file,
    };
  }
  const problemOf = (entry: string): string | undefined => {
    const name = entry.slice(0, -ending.length);
    if (!entry.endsWith(ending))
      return `names of files here end with ${ending}. Rename it, or take it out of the folder.`;
    if (names && !names.includes(name))
      return `there is no list "${name}".${didYouMean(name, names)} Allowed: ${names.join(', ')}.`;
    return NAME.test(name) ? undefined : `the name "${name}" ${IN_FORM}.`;
  };
  const files: ContentFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const file = `content/${folder}/${entry}`;
    const message = problemOf(entry);
    if (message) diagnostics.push({ file, message });
    else files.push({ name: entry.slice(0, -ending.length), path: join(dir, folder, entry), file });
  }
  return { files, diagnostics };
}
