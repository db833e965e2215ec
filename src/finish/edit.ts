import { load, type CheerioAPI } from 'cheerio';

/** A replacement of a stretch of text, by offsets; `end` is exclusive. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A page's tree with the place of every element in its text, so that it can be changed without being written anew. */
export function loadWithPlaces(html: string): CheerioAPI {
  return load(html, { sourceCodeLocationInfo: true });
}

/** An element in such a tree. */
export type PlacedElement = ReturnType<typeof elementsOf>[number];

/** All elements of a tree, in document order. */
export function elementsOf($: CheerioAPI) {
  return $('*').get();
}

/** Where an attribute stands in the text, name and value together; undefined where the element does not have it. */
export function attributePlace(
  element: PlacedElement,
  name: string,
): { startOffset: number; endOffset: number } | undefined {
  // The parser notes the places of attributes; the types of its tree do not say so.
  const places = element.sourceCodeLocation as
    { attrs?: Record<string, { startOffset: number; endOffset: number }> } | undefined;
  // In SVG, `xlink:href` counts as `href`.
  return places?.attrs?.[name] ?? places?.attrs?.[`xlink:${name}`];
}

/** The text with all edits made; what no edit touches stays the same, byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text }) => result.slice(0, start) + text + result.slice(end), text);
}
