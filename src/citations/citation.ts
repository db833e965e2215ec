import { parseLocator, type Locator } from './locator.ts';

/** One work in a citation; named as in csl-citation.json. */
export interface CitationItem extends Partial<Locator> {
  /** Citation key: the id of a source. */
  id: string;
}

/** One work cited at one place of a page. */
export interface Occurrence extends CitationItem {
  /** The mark's id in the page, derived from section and key: the target of the way back. */
  mark: string;
  /** Where it stands: id and title of the last heading, or of an entry of a list; both empty before the first. */
  section: { id: string; title: string };
}

/** A stretch of text that is a citation, or was meant as one. */
export interface CitationMatch {
  /** Offsets into the text that was searched, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  /** The works cited, in order; empty where there is an error. */
  items: CitationItem[];
  /** What is wrong with it, for the author. */
  error?: string;
}

const BRACKETS = /\[[^[\]]*@[^[\]]*\]/g;
const BARE_KEY = /(?<![\w.])@[a-z][\w-]*/gi;
const ITEM = /^@([A-Za-z0-9][\w-]*)(?:\s*,\s*(.+))?$/s;

function parseItem(text: string): CitationItem {
  const [, id, locator] = ITEM.exec(text.trim()) ?? [];
  if (!id) {
    throw new Error(`malformed citation "${text.trim()}". Write [@key], [@key, ¶ 4] or [@key, ¶ 4; @other-key, p. 2].`);
  }
  return locator ? { id, ...parseLocator(locator.trim()) } : { id };
}

/**
 * Finds citations in the syntax of Pandoc (https://pandoc.org/MANUAL.html#citation-syntax), restricted to
 * bracketed citations of `@key` with an optional locator.
 *
 * @param text plain text of one Markdown text node
 * @returns the citations in order, and faulty ones with their error; a key outside brackets is faulty
 */
export function findCitations(text: string): CitationMatch[] {
  const bracketed = [...text.matchAll(BRACKETS)].map((match): CitationMatch => {
    const place = { start: match.index, end: match.index + match[0].length };
    try {
      return { ...place, items: match[0].slice(1, -1).split(';').map(parseItem) };
    } catch (error) {
      return { ...place, items: [], error: (error as Error).message };
    }
  });
  const inside = (index: number) => bracketed.some(({ start, end }) => index >= start && index < end);
  const bare = [...text.matchAll(BARE_KEY)]
    .filter(({ index }) => !inside(index))
    .map((match): CitationMatch => ({
      start: match.index,
      end: match.index + match[0].length,
      items: [],
      error: `"${match[0]}" stands outside a citation's brackets, or the brackets are not closed. Write [${match[0]}].`,
    }));
  return [...bracketed, ...bare].sort((a, b) => a.start - b.start);
}
