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
 * @param dir a folder with a file for each, named by its source (`SOURCE-ID.txt`), one paragraph a line
 * @param content the founding articles and how many paragraphs each has
 * @returns the texts; or what is wrong: that some are missing from the folder, or have another length than the source says
 */
export function readTexts(dir: string, content: Content): { texts: FoundingText[]; diagnostics: Diagnostic[] } {
  const ids = foundingIds(content);
  const missing = ids.map((id) => `${id}.txt`).filter((name) => !existsSync(join(dir, name)));
  if (missing.length > 0) {
    const message = `this folder lacks ${missing.join(', ')}. It needs each founding article, with one paragraph per line.`;
    return { texts: [], diagnostics: [{ file: dir, message }] };
  }
  const texts = ids.map((id): FoundingText => {
    const bytes = readFileSync(join(dir, `${id}.txt`));
    const lines = bytes.toString('utf8').trimEnd().split('\n');
    return { id, sha256: createHash('sha256').update(bytes).digest('hex'), paragraphs: lines.map(wordsOf) };
  });
  const diagnostics = texts.flatMap(({ id, paragraphs: { length } }) => {
    const { file, data } = content.sources.get(id)!;
    const said = data.custom.paragraphs;
    const message = `custom.paragraphs is ${said ?? 'missing'}, but the text has ${length} paragraphs. Correct one of them.`;
    return said === length ? [] : [{ file, message }];
  });
  return { texts, diagnostics };
}
