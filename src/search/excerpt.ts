import { escapePattern } from '../lib/text.ts';

/** A piece of a text; `match` says whether it is one of the words that were found. */
export interface Part {
  text: string;
  match: boolean;
}

const BEFORE = 60;
const LENGTH = 180;

/** A whole word as the index has it: in any spelling of its accents, with the dots of initials or the commas of a number. */
function patternOf(terms: readonly string[]): RegExp {
  const words = terms.map((term) => [...term].map(escapePattern).join('[\\p{M}.,]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])((?:${words.join('|') || '(?!)'})\\p{M}*)(?![\\p{L}\\p{N}])`, 'giu');
}

/** A text split at the words that were found. */
export function marked(text: string, terms: readonly string[]): Part[] {
  const pieces = text.normalize('NFD').split(patternOf(terms));
  return pieces
    .map((piece, index): Part => ({ text: piece.normalize(), match: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/**
 * The words around the first match in a text, with the matches set apart.
 *
 * @param text the text of a section
 * @param terms the words that matched, lower case and without accents
 * @returns consecutive parts, about 180 characters together, with an ellipsis where text was left out
 */
export function excerpt(text: string, terms: readonly string[]): Part[] {
  const plain = text.normalize('NFD');
  const first = Math.max(0, plain.search(patternOf(terms)));
  const start = first <= BEFORE ? 0 : plain.indexOf(' ', first - BEFORE) + 1;
  const end = start + LENGTH >= plain.length ? plain.length : plain.lastIndexOf(' ', start + LENGTH);
  const cut = plain.slice(start, Math.max(end, start));
  return marked(`${start > 0 ? '… ' : ''}${cut}${end < plain.length ? ' …' : ''}`, terms);
}
