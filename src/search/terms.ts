import type { Options } from 'minisearch';
import type { SearchDocument } from './documents.ts';

/** English words that say nothing about what is searched for. */
const STOP_WORDS = new Set(
  `a an and any are as at be been being but by can could did do does doing for from had has have he her him his how i if in
  is it its just many me might much must my of on or our she should so some than that the their them then there these
  they this those to was we were what when where which who whom whose why will with would you your
  say says said tell tells told mean means meaning still didn don doesn isn wasn aren`.split(/\s+/),
);

/**
 * The words of a text, without accents and capitals: `Élysée` is `elysee`. Symbols and punctuation end a word, but initials
 * and the groups of a number stay together: `D.C.` is `dc`, and `$100,000` is `100000`.
 */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}|(?<=\b[a-z])\.(?=[a-z]\b)|(?<=\d),(?=\d{3}\b)/giu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a word says something about what is searched for; single letters are left over from ’s and the like. */
export function counts(word: string): boolean {
  return !STOP_WORDS.has(word) && /..|\d/u.test(word);
}

/** Whether a document is a question with its answer: only these have other words. */
export const isAnswer = ({ words }: Pick<SearchDocument, 'words'>) => words.length > 0;

/** Answers come first; the bibliography and the changes to the site last. */
export function boostDocument(id: string, _term: string, stored?: Record<string, unknown>): number {
  if (isAnswer(stored as unknown as SearchDocument)) return 3;
  if (id.startsWith('glossary.html#')) return 1.5;
  return /^(?:sources|changes)\.html#/.test(id) ? 0.4 : 1;
}

/** Options for building and searching the index. */
export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'words', 'text'],
  storeFields: ['page', 'title', 'words', 'text'],
  tokenize: wordsOf,
  processTerm: (word) => counts(word) && word,
  searchOptions: {
    boost: { title: 4, words: 3 },
    boostDocument,
    // A word may be half typed, or singular where the text has the plural. 325 is not the beginning of 3252.
    prefix: (term) => term.length > 3 && !/\d/.test(term),
  },
};
