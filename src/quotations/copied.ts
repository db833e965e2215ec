import { createHash } from 'node:crypto';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Content } from '../loaders/content.ts';
import { passagesOf, type Passage } from './passages.ts';
import { QUOTED } from './quotations.ts';
import type { FoundingText } from './texts.ts';
import { joined, wordsOf } from './words.ts';

/** So many words in a row are copied, fewer may be chance. */
const RUN = 9;

/** The site's own words in a passage: without quotations and citations. */
function ownWords({ text }: Passage): string[] {
  return wordsOf(text.replaceAll(/\[@[^\]]*\]/g, ' ').replaceAll(QUOTED, ' '));
}

/** SHA-256 of the site's own words: the same as long as no copied run can have come in. */
export function proseHash(content: Content): string {
  const hash = createHash('sha256');
  for (const passage of passagesOf(content)) hash.update(joined(ownWords(passage)));
  return hash.digest('hex');
}

/** Every run of {@link RUN} words in the texts, with the article that it is from. */
function runsOf(texts: readonly FoundingText[]): Map<string, string> {
  return new Map(
    texts.flatMap(({ id, paragraphs }) => {
      const words = paragraphs.flat();
      return words.slice(RUN - 1).map((_, index) => [words.slice(index, index + RUN).join(' '), id] as const);
    }),
  );
}

/** Runs of words that are a founding article's own and stand outside quotation marks. */
export function copiedRuns(content: Content, texts: readonly FoundingText[]): Diagnostic[] {
  const runs = runsOf(texts);
  return passagesOf(content).flatMap((passage) => {
    const words = ownWords(passage);
    const diagnostics: Diagnostic[] = [];
    for (let from = 0; from + RUN <= words.length; from++) {
      const sourceAt = (index: number) => runs.get(words.slice(index, index + RUN).join(' '));
      const id = sourceAt(from);
      if (id === undefined) continue;
      let to = from + RUN;
      while (to < words.length && sourceAt(to - RUN + 1) === id) to++;
      const copied = words.slice(from, to).join(' ');
      const message = `${to - from} words in a row are those of ${id}, outside quotation marks: ${copied}. Say it in other words.`;
      diagnostics.push({ file: passage.file, ...passage.at(0), message });
      from = to - 1;
    }
    return diagnostics;
  });
}
