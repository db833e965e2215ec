import { load } from 'cheerio';
import { elementsOf, type BuiltPage, type PageElement } from '../lib/built-page.ts';

/** A replacement of a stretch of text, by offsets; `end` is exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A page with its text and the place of every element in it, so that it can be changed without being written anew. */
export interface PlacedPage extends BuiltPage {
  html: string;
}

/**
 * A page as Astro wrote it, to be edited.
 *
 * @param path its path inside the site
 * @param html its text
 */
export function placedPage(path: string, html: string): PlacedPage {
  const $ = load(html, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
  return { path, html, $, elements: elementsOf($) };
}

/** One attribute of a start tag: its name, and its value with quotation marks, if any (HTML Standard, 13.1.2.3). */
const ATTRIBUTE = /[\s/]+([^\s"'>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;

/** Where the values of an element's attributes stand in the text, with their quotation marks. */
export function attributePlaces(html: string, { name, startIndex }: PageElement): Map<string, Edit> {
  const places = new Map<string, Edit>();
  ATTRIBUTE.lastIndex = startIndex! + '<'.length + name.length;
  for (let match; (match = ATTRIBUTE.exec(html));) {
    const [, attribute, text = ''] = match;
    places.set(attribute!, { start: ATTRIBUTE.lastIndex - text.length, end: ATTRIBUTE.lastIndex, text });
  }
  return places;
}

/** The text with all edits made; what no edit touches stays the same, byte for byte. Edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const before = text.slice(from, edit.start);
      from = edit.end;
      return before + edit.text;
    });
  return pieces.join('') + text.slice(from);
}
