import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import { invalidCharacter } from './invalid-characters.ts';
import { idProblem } from './names.ts';

/** A file of the content: its name without ending, where it is, and what messages call it. */
export interface ContentFile {
  name: string;
  path: string;
  file: string;
}

/** The content folder: `content/`, or the one that a test names in `CONTENT_DIR`. */
export function contentDir(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}

/** Line and column of an offset in a text with the line endings of {@link readTextFile}. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** A text file without byte order mark, with line feeds as line endings, whichever editor wrote it. */
export function readTextFile(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n');
}

const code = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

/**
 * The text of a content file.
 *
 * @returns the text, or undefined and the reason why it cannot be used
 */
export function readText({ path, file }: ContentFile): { text: string | undefined; diagnostics: Diagnostic[] } {
  let text: string;
  try {
    text = readTextFile(path);
  } catch (error) {
    return {
      text: undefined,
      diagnostics: [
        { file, message: `the file cannot be read (${code(error)}). Put a readable text file in its place.` },
      ],
    };
  }
  const conflict = /^(?:<{7}|>{7}) /m.exec(text)?.index;
  if (conflict !== undefined) {
    const message =
      'Git left both versions of a merge here. Keep one, and delete the lines of <<<<<<<, ======= and >>>>>>>.';
    return { text: undefined, diagnostics: [{ file, ...placeOf(text, conflict), message }] };
  }
  // Images and texts in other encodings contain replacement characters, too.
  const invalid = invalidCharacter(text);
  if (!invalid) return { text, diagnostics: [] };
  return { text: undefined, diagnostics: [{ file, ...placeOf(text, invalid.index), message: invalid.message }] };
}

/** Files that editors and systems leave in a folder: hidden ones, backups, swap and lock files, saves in progress. */
const LEFT_BEHIND =
  /^[.#~]|[#~]$|^4913$|^(?:Thumbs\.db|desktop\.ini|Icon\r)$|\.(?:bak|orig|rej|sw[a-z]|te?mp|part|crdownload|sb-[\w-]+)$|___jb_(?:tmp|old)___$/i;

/** Whether a file is one that an editor or system left behind, and not content. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(path.split(/[\\/]/).at(-1)!);
}

/**
 * The files of a folder of the content, in order, without those that editors leave behind.
 *
 * @param dir the content folder
 * @param folder its folder, e.g. `pages`
 * @param ending of the names of the files, e.g. `.mdx`
 * @param names the only names allowed, if they are fixed
 * @returns the files; what is wrong with the names of others; and the folder, if it cannot be read
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
      .filter((entry) => !isLeftBehind(entry))
      .sort();
  } catch (error) {
    const file = `content/${folder}`;
    return {
      files: [],
      diagnostics: [{ file, message: `the folder cannot be read (${code(error)}). Create it.` }],
      unread: file,
    };
  }
  const problemOf = (entry: string, name: string): string | undefined => {
    if (!entry.endsWith(ending)) return `file names here end with ${ending}. Rename or move the file.`;
    if (names && !names.includes(name))
      return `there is no list "${name}".${didYouMean(name, names)} Allowed: ${names.join(', ')}.`;
    const problem = idProblem(name);
    return problem && `the name "${name}" ${problem}.`;
  };
  const files: ContentFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    const file = `content/${folder}/${entry}`;
    const name = entry.slice(0, -ending.length);
    const message = problemOf(entry, name);
    if (message) diagnostics.push({ file, message });
    else files.push({ name, path: join(dir, folder, entry), file });
  }
  return { files, diagnostics };
}
