import { escapePattern } from '../lib/text.ts';
/** A stretch of text around a match; `match` says which parts to mark. */
export interface Part {
  text: string;
  match: boolean;
}

const BEFORE = 60;
const LENGTH = 180;

/**
 * The words around the first match in a text, with the matches set apart.
 *
 * @param text the text of a section
 * @param terms the words that matched, lower case
 * @returns parts that follow one another; about 180 characters together, with an ellipsis where text was left out
 */
export function excerpt(text: string, terms: readonly string[]): Part[] {
  const words = terms.map(escapePattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|') || '(?!)'})`, 'giu');
  const first = pattern.exec(text)?.index ?? 0;
  const start = first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
  const end = start + LENGTH >= text.length ? text.length : text.lastIndexOf(' ', start + LENGTH);
  const cut = text.slice(start, Math.max(end, start));
  const parts = cut.split(pattern).map((piece, index): Part => ({ text: piece, match: index % 2 === 1 }));
  return [
    { text: start > 0 ? '… ' : '', match: false },
    ...parts,
    { text: end < text.length ? ' …' : '', match: false },
  ].filter((part) => part.text !== '');
}
