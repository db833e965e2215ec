import { hiddenCharacter } from '../lib/invalid-characters.ts';
import { parseLocator, type Locator } from './locator.ts';

/** One work in a citation; named as in csl-citation.json. */
export interface CitationItem extends Partial<Locator> {
  /** Citation key: the id of a source. */
  id: string;
}

/** One work cited at one place of a page. */
export interface Occurrence extends CitationItem {
  /** Id of the mark in the page, the target of the backlink. */
  mark: string;
  /** Id and title of the last heading, or of an entry of a list; both empty before the first. */
  section: { id: string; title: string };
}

/** Part of a text that is a citation, or was meant as one. */
export interface CitationMatch {
  /** Offsets into the text that was searched, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
  /** The works cited, in order; empty if there is an error. */
  items: CitationItem[];
  /** What is wrong with it, for the author. */
  error?: string;
}

/** Replaces a character that its author escaped, before citations are looked for; no content contains it. */
export const ESCAPED = '\u0001';

/** A citation; or a key with a locator that lacks its `@`. */
const BRACKETS = /\[[^[\]]*@[^[\]]*\]|\[[a-z][\w-]*,\s*(?:¶|§|pp?\.\s|at\s+\d)[^[\]]*\]/gi;
const BARE_KEY = new RegExp(`(?<![\\w.${ESCAPED}])@[a-z][\\w-]*`, 'gi');
const ITEM = /^@([A-Za-z][\w-]*)(?:\s*,\s*(.+))?$/s;

function parseItem(text: string): CitationItem {
  const [, id, locator] = ITEM.exec(text.trim()) ?? [];
  if (id) return locator ? { id, ...parseLocator(locator.trim()) } : { id };
  if (/^[a-z][\w-]*,[^@]*$/i.test(text)) throw new Error(`the citation "${text}" lacks its @. Write [@${text}].`);
  const hidden = hiddenCharacter(text.trim().split(/[\s,]/)[0]!);
  if (hidden) throw new Error(`the citation "${text.trim()}" ${hidden}.`);
  throw new Error(
    `malformed citation "${text.trim()}". Write [@key], [@key, ¶ 4] or [@key, ¶ 4; @other-key, p. 2], or \\@ for the character.`,
  );
}

/**
 * Finds citations in the syntax of Pandoc (https://pandoc.org/MANUAL.html#citation-syntax), restricted to bracketed
 * citations of `@key` with an optional locator. `\@` and `\[` are plain text.
 *
 * @param text plain text of one Markdown text node, or of the data
 * @returns the citations in order, those with mistakes with an error; a key outside brackets is a mistake
 */
export function findCitations(text: string): CitationMatch[] {
  const searched = text.replaceAll(/\\[@[]/g, `\\${ESCAPED}`);
  const bracketed = [...searched.matchAll(BRACKETS)].map((match): CitationMatch => {
    const place = { start: match.index, end: match.index + match[0].length };
    try {
      return { ...place, items: match[0].slice(1, -1).split(';').map(parseItem) };
    } catch (error) {
      return { ...place, items: [], error: (error as Error).message };
    }
  });
  const inside = (index: number) => bracketed.some(({ start, end }) => index >= start && index < end);
  const bare = [...searched.matchAll(BARE_KEY)]
    .filter(({ index }) => !inside(index))
    .map((match): CitationMatch => ({
      start: match.index,
      end: match.index + match[0].length,
      items: [],
      error: `"${match[0]}" is outside the brackets of a citation, or they are not closed. Write [${match[0]}], or \\${match[0]} if it is not a citation.`,
    }));
  return [...bracketed, ...bare].sort((a, b) => a.start - b.start);
}

/** A text in Markdown without its citations. */
export function withoutCitations(text: string): string {
  return text.replaceAll(/\s*\[@[^\]]*\]/g, '');
}

/** A text of the data without the backslashes that escape `@` and `[`. */
export function unescaped(text: string): string {
  return text.replaceAll(/\\([@[\]])/g, '$1');
}
