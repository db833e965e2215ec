/**
 * The words of a text in the form in which they are compared: lower case, one kind of apostrophe, and without punctuation,
 * spaces and line breaks.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll(/[‘’]/g, "'")
      .toLowerCase()
      .match(/[\p{L}\p{N}$%]+(?:[.'][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Words as one text, in which a run of whole words is found by `includes`. */
export function joined(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
