import { createHash } from 'node:crypto';
import { findCitations, type CitationItem } from '../citations/citation.ts';
import { locatorRanges, type Locator } from '../citations/locator.ts';
import type { Content } from '../loaders/content.ts';
import { passagesOf } from './passages.ts';
import { joined, wordsOf } from './words.ts';

/** Shorter quotations name a word, not somebody's sentence. */
const LEAST_WORDS = 4;

/** Words between quotation marks, curly or straight. */
const QUOTED = /“[^”]*”|"[^"\n]*"/g;

/** What the writer left out or put in: `…`, `...`, `[the company]`. */
const NOT_QUOTED = /\[[^\]]*\]|…|\.\.\./;

/** Words in quotation marks somewhere on the site. */
export interface Quotation {
  file: string;
  line: number;
  column: number;
  /** As written, with its quotation marks. */
  text: string;
  /** The parts that must be in a text word for word, each as {@link joined} words. */
  parts: string[];
  /** SHA-256 of the parts: line breaks and punctuation do not change it. */
  sha256: string;
  /** The works that the next citation names; none if no citation follows. */
  works: CitationItem[];
  /** The founding articles among them. */
  founding: CitationItem[];
}

/** Ids of the founding articles. */
export function foundingIds({ sources }: Content): string[] {
  return [...sources].filter(([, { data }]) => data.custom.role === 'founding article').map(([id]) => id);
}

/** Whether a citation names a paragraph, alone or in a range. */
export function namesParagraph(item: CitationItem, number: number): boolean {
  return locatorRanges(item as Locator).some(([first, last]) => first <= number && number <= last);
}

/** Every quotation of the site in pages and data, with the works that it is attributed to. */
export function quotationsOf(content: Content): Quotation[] {
  const ids = foundingIds(content);
  return passagesOf(content).flatMap(({ file, text, at }) => {
    const citations = findCitations(text);
    return [...text.matchAll(QUOTED)].map(({ 0: written, index }): Quotation => {
      const works = citations.find(({ start }) => start > index)?.items ?? [];
      const parts = written
        .split(NOT_QUOTED)
        .map(wordsOf)
        .filter(({ length }) => length > 0)
        .map(joined);
      return {
        file,
        ...at(index),
        text: written.replaceAll(/\s+/g, ' '),
        parts,
        sha256: createHash('sha256').update(parts.join('…')).digest('hex'),
        works,
        founding: works.filter(({ id }) => ids.includes(id)),
      };
    });
  });
}

/** Whether a quotation is long enough to be compared, and attributed to a founding article. */
export function isCheckable({ parts, founding }: Quotation): boolean {
  return founding.length > 0 && isLong({ parts });
}

/** Whether a quotation is long enough to be compared. */
export function isLong({ parts }: Pick<Quotation, 'parts'>): boolean {
  return wordsOf(parts.join(' ')).length >= LEAST_WORDS;
}
