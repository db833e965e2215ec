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

/** The words of a text in as few lines as fit; a word that does not fit gets its own line. */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = [...lines.slice(-1), word].join(' ');
    return fits(longer) ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}

/** A number and what it counts: `1 problem`, `3 problems`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

/** The letter under which a list in alphabetical order has a name; `#` for digits and symbols. */
export function letterOf(name: string): string {
  return /^\p{L}/u.test(name) ? name[0]!.toUpperCase() : '#';
}

/** How many words a text has, by the white space between them. */
export function countWords(text: string): number {
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
    Math.round(countWords(part.replaceAll(HIDDEN, '').replaceAll(/<[^>]*>/g, ' ')) / WORDS_A_MINUTE);
  const start = record ? html.indexOf(`id="${record}"`) : -1;
  return { story: start < 0 ? 0 : Math.max(1, minutes(html.slice(0, start))), whole: minutes(html) };
}
