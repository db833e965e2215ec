import type { Options } from 'minisearch';
import type { SearchDocument } from './documents.ts';

const isNumber = (term: string) => /^\d+$/.test(term);

/** How the index is made and searched; the same where it is built and where it is read. */
export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'text'],
  storeFields: ['page', 'title', 'text'],
  // Accents and symbols make no other word: Élysée is Elysee, and $200 is 200.
  processTerm: (term) =>
    term
      .normalize('NFD')
      .replaceAll(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase(),
  searchOptions: {
    boost: { title: 4 },
    boostDocument: (id: string) => (id.startsWith('glossary.html#') ? 1.5 : 1),
    // A similar number is not the same number.
    prefix: (term) => !isNumber(term),
    fuzzy: (term) => !isNumber(term) && 0.2,
    combineWith: 'AND',
  },
};
