import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { boostDocument, counts, isAnswer, SEARCH_OPTIONS, wordsOf } from './terms.ts';

/** A document that was found: `terms` are its words that matched, `match` the fields in which each of them is. */
export type Found = Pick<SearchResult, 'terms' | 'match'> & SearchDocument;

/** Finds documents, the best first; without a word that counts, all of them, which puts answers first. */
export type Search = (query: string) => Found[];

/** Words that mean the same rank below the words of the query. */
const SYNONYM_BOOST = 0.1;
/** An answer ranks first if the query is its question or another way to type it. */
const ASKED_FOR_BOOST = 10;

/** Looks for similar words too. Short words and numbers have too many neighbours that are other words. */
const SIMILAR = { fuzzy: (term: string) => term.length > 4 && !/\d/.test(term) && 0.2 };

/** What is tried until something is found: all words, all words with typing errors, and any of them. */
const ATTEMPTS = [
  { combineWith: 'AND' },
  { ...SIMILAR, combineWith: 'AND' },
  { ...SIMILAR, combineWith: 'OR' },
] as const;

const phraseOf = (text: string) => wordsOf(text).join(' ');

/** Finds the words of a phrase, or all words of another that means the same, which must match exactly. */
function withSynonyms(phrase: string, others: readonly string[] = []): QueryCombination {
  const exact = { combineWith: 'AND', prefix: false, fuzzy: false, boostTerm: () => SYNONYM_BOOST } as const;
  const queries = others.map((other) => ({ ...exact, queries: [other] }));
  return { combineWith: 'OR', queries: [{ combineWith: 'AND', queries: [phrase] }, ...queries] };
}

/**
 * Makes the search of a site.
 *
 * @param documents everything that can be found
 * @param synonyms groups of words or phrases that find one another
 */
export function makeSearch(documents: readonly SearchDocument[], synonyms: readonly (readonly string[])[]): Search {
  const index = new MiniSearch<SearchDocument>(SEARCH_OPTIONS);
  index.addAll(documents);
  const askedFor = new Map(
    documents
      .filter(isAnswer)
      .flatMap(({ id, title, words }) => [title, ...words].map((name) => [phraseOf(name), id] as const)),
  );
  const others = new Map(
    synonyms.flatMap((group) => {
      const phrases = group.map(phraseOf);
      return phrases.map((phrase) => [phrase, phrases.filter((other) => other !== phrase)] as const);
    }),
  );
  const longest = Math.max(1, ...[...others.keys()].map((phrase) => phrase.split(' ').length));

  /** The words of a query, with the phrases that have synonyms as one. */
  const phrases = (query: string): string[] => {
    const words = wordsOf(query);
    const found: string[] = [];
    while (words.length > 0) {
      let length = Math.min(longest, words.length);
      while (length > 1 && !others.has(words.slice(0, length).join(' '))) length -= 1;
      found.push(words.splice(0, length).join(' '));
    }
    return found.filter((phrase) => phrase.split(' ').some(counts));
  };

  const search = (...query: Parameters<typeof index.search>) => index.search(...query) as unknown as Found[];
  return (query) => {
    const queries = phrases(query).map((phrase) => withSynonyms(phrase, others.get(phrase)));
    if (queries.length === 0) return search(MiniSearch.wildcard);
    const best = askedFor.get(phraseOf(query));
    const boost: typeof boostDocument = (id, ...rest) =>
      boostDocument(id, ...rest) * (id === best ? ASKED_FOR_BOOST : 1);
    for (const attempt of ATTEMPTS) {
      const found = search({ ...attempt, queries }, { boostDocument: boost });
      if (found.length > 0) return found;
    }
    return [];
  };
}
