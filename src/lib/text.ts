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

/** Whole minutes that a page's running text takes to read, marks and components aside; undefined below three. */
export function readingMinutes(mdx: string): number | undefined {
  const text = mdx.replaceAll(/\[@[^\]]*\]|<[^>]*>|\{#[^}]*\}|\]\([^)]*\)/g, ' ');
  const minutes = Math.round(wordsIn(text) / WORDS_A_MINUTE);
  return minutes < 3 ? undefined : minutes;
}
