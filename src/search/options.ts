import type { Options } from 'minisearch';
import type { SearchDocument } from './documents.ts';

/** How the index is made and searched; the same where it is built and where it is read. */
export const SEARCH_OPTIONS: Options<SearchDocument> = {
  fields: ['title', 'text'],
  storeFields: ['page', 'title', 'text'],
  searchOptions: {
    boost: { title: 4 },
    boostDocument: (id: string) => (id.startsWith('glossary.html#') ? 1.5 : 1),
    prefix: true,
    fuzzy: 0.2,
    combineWith: 'AND',
  },
};
