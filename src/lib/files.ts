import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import { invalidCharacter } from './invalid-characters.ts';
import { idProblem } from './names.ts';

/** A text file of the content: its name without ending, what messages call it, and its text. */
interface TextFile {
  name: string;
  file: string;
  text: string;
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

const CONFLICT =
  'Git left both versions of a merge here. Keep one, and delete the lines of <<<<<<<, ======= and >>>>>>>.';

/** What keeps a text from being read further; images and texts in other encodings contain invalid characters, too. */
function textProblem(text: string, file: string): Diagnostic | undefined {
  const conflict = /^(?:<{7}|>{7}) /m.exec(text);
  const problem = conflict ? { index: conflict.index, message: CONFLICT } : invalidCharacter(text);
  return problem && { file, ...placeOf(text, problem.index), message: problem.message };
}

/** Files that editors and systems leave in a folder: hidden ones, backups, swap and lock files, saves in progress. */
const LEFT_BEHIND =
  /^[.#~]|[#~]$|^4913$|^(?:Thumbs\.db|desktop\.ini|Icon\r)$|\.(?:bak|orig|rej|sw[a-z]|te?mp|part|crdownload|sb-[\w-]+)$|___jb_(?:tmp|old)___$/i;

/** Whether a file is one that an editor or system left behind, and not content. */
export function isLeftBehind(path: string): boolean {
  return LEFT_BEHIND.test(path.split(/[\\/]/).at(-1)!);
}

/**
 * Reads the files of a folder of the content, in order, without those that editors leave behind.
 *
 * @param dir the content folder
 * @param folder its folder, e.g. `pages`
 * @param ending of the names of the files, e.g. `.mdx`
 * @param names the only names allowed, if they are fixed
 * @returns the files, and what is wrong with those that cannot be used
 */
export function readFolder(
  dir: string,
  folder: string,
  ending: string,
  names?: readonly string[],
): { files: TextFile[]; diagnostics: Diagnostic[] } {
  const nameProblem = (entry: string, name: string): string | undefined => {
    if (!entry.endsWith(ending)) return `file names here end with ${ending}. Rename or move the file.`;
    if (names && !names.includes(name))
      return `there is no list "${name}".${didYouMean(name, names)} Allowed: ${names.join(', ')}.`;
    const problem = idProblem(name);
    return problem && `the name "${name}" ${problem}.`;
  };
  const files: TextFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const path = join(dir, folder);
  for (const entry of existsSync(path) ? readdirSync(path).sort() : []) {
    if (isLeftBehind(entry)) continue;
    const file = `content/${folder}/${entry}`;
    const name = entry.slice(0, -ending.length);
    const message = nameProblem(entry, name);
    const text = message ? '' : readTextFile(join(path, entry));
    const problem = message ? { file, message } : textProblem(text, file);
    if (problem) diagnostics.push(problem);
    else files.push({ name, file, text });
  }
  return { files, diagnostics };
}
