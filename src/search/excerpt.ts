import { escapePattern } from '../lib/text.ts';

/** A stretch of text; `match` says whether it is one of the words searched for. */
export interface Part {
  text: string;
  match: boolean;
}

const BEFORE = 60;
const LENGTH = 180;

/** A word in any spelling of its accents. */
const patternOf = (term: string) => [...term].map((letter) => `${escapePattern(letter)}\\p{M}*`).join('');

/**
 * The words around the first match in a text, with the matches set apart.
 *
 * @param text the text of a section
 * @param terms the words that matched, lower case and without accents
 * @returns consecutive parts, about 180 characters together, with an ellipsis where text was left out
 */
export function excerpt(text: string, terms: readonly string[]): Part[] {
  const plain = text.normalize('NFD');
  const words = terms.map(patternOf);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|') || '(?!)'})`, 'giu');
  const first = pattern.exec(plain)?.index ?? 0;
  const start = first <= BEFORE ? 0 : plain.indexOf(' ', first - BEFORE) + 1;
  const end = start + LENGTH >= plain.length ? plain.length : plain.lastIndexOf(' ', start + LENGTH);
  const cut = plain.slice(start, Math.max(end, start));
  const parts = cut.split(pattern).map((piece, index): Part => ({ text: piece.normalize(), match: index % 2 === 1 }));
  return [
    { text: start > 0 ? '… ' : '', match: false },
    ...parts,
    { text: end < plain.length ? ' …' : '', match: false },
  ].filter((part) => part.text !== '');
}
