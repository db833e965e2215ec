/** A text escaped for XML and HTML, for use between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** `RegExp.escape` for scripts of the pages: not all browsers in use have it. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text in one line, with single spaces. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Words of a text, by the white space between them. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const WORDS_A_MINUTE = 230;
const HIDDEN = /<svg.*?<\/svg>|<span class="place">.*?<\/span>/gs;

/**
 * How many whole minutes a page takes to read, counted from what it shows: lists and tables too, but no charts and no hidden
 * parts of citations.
 *
 * @param html the built text of the page
 * @param record the id of the section with which the record begins, if the page has a story before it
 * @returns `story` is 0 for a page without a record
 */
export function readingMinutes(html: string, record?: string): { story: number; whole: number } {
  const minutes = (part: string) =>
    Math.round(wordsIn(part.replaceAll(HIDDEN, '').replaceAll(/<[^>]*>/g, ' ')) / WORDS_A_MINUTE);
  const start = record ? html.indexOf(`id="${record}"`) : -1;
  return { story: start < 0 ? 0 : Math.max(1, minutes(html.slice(0, start))), whole: minutes(html) };
}
