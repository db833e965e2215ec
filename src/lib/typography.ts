/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A text that keeps the order of what surrounds it, even if it runs from right to left (UAX #9 isolates). */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** A text with curly quotation marks and apostrophes in place of straight ones. */
export function curly(text: string): string {
  return text
    .replaceAll(/(?<=^|[\s([{“‘–—/-])"/g, '“')
    .replaceAll('"', '”')
    .replaceAll(/(?<=^|[\s([{“–—/-])'(?!\d\d)/g, '‘')
    .replaceAll("'", '’');
}

/** A text within double quotation marks: its own double marks become single, and single ones inside those double. */
function nested(text: string): string {
  return curly(text).replaceAll(/“([^“”]*)”/g, (_, inner: string) => `‘${inner.replaceAll(/‘([^‘’]*)’/g, '“$1”')}’`);
}

/** A text in quotation marks. */
export function quoted(text: string): string {
  return `“${isolate(nested(text))}”`;
}

/** Ends a sentence, also before closing quotation marks. A full stop before a bracket is that of an abbreviation. */
const ENDED = /[.?!…。？！؟۔][’”»\u2069]*$/u;

/** A text as a sentence: with a full stop, unless it already ends with a mark. */
export function sentence(text: string): string {
  if (ENDED.test(text)) return text;
  // American style: a full stop goes before closing quotation marks, but an apostrophe is none.
  const closing = text.includes('“') || text.includes('‘') ? (/[’”]+$/.exec(text)?.[0] ?? '') : '';
  return `${text.slice(0, text.length - closing.length)}.${closing}`;
}

/** A title as a sentence in quotation marks. */
export function quotedSentence(title: string): string {
  return `“${isolate(sentence(nested(title)))}”`;
}
