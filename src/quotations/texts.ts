import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Content } from '../loaders/content.ts';
import { foundingIds } from './quotations.ts';
import { wordsOf } from './words.ts';

/** The text of a founding article, which is never in the project. */
export interface FoundingText {
  id: string;
  sha256: string;
  /** The words of each paragraph, the first at 0. */
  paragraphs: string[][];
}

/**
 * Reads the texts of the founding articles.
 *
 * @param dir a folder with a file for each, named by its source (`npr-2026-02-26.txt`), one paragraph a line
 * @param content what says which they are, and how long
 * @returns those that are there, and a fault for each that is missing or of another length
 */
export function readTexts(dir: string, content: Content): { texts: FoundingText[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const texts = foundingIds(content).flatMap((id): FoundingText[] => {
    const path = join(dir, `${id}.txt`);
    if (!existsSync(path)) {
      diagnostics.push({
        file: path,
        message: `there is no such file. It should hold the text of ${id}, one paragraph a line.`,
      });
      return [];
    }
    const bytes = readFileSync(path);
    const paragraphs = bytes
      .toString('utf8')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map(wordsOf);
    const { file, data } = content.sources.get(id)!;
    if (data?.custom.paragraphs !== paragraphs.length) {
      const message = `custom.paragraphs says ${data?.custom.paragraphs ?? 'nothing'}, but the text has ${paragraphs.length} paragraphs. Correct one of them.`;
      diagnostics.push({ file, message });
    }
    return [{ id, sha256: createHash('sha256').update(bytes).digest('hex'), paragraphs }];
  });
  return { texts, diagnostics };
}
