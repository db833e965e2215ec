/**
 * A pattern for any of some whole words, the longest first, so that a longer one wins over one inside it.
 *
 * @param joining characters, besides letters and digits, that make a word part of another
 */
export function patternOf(words: Iterable<string>, joining = ''): RegExp {
  const longest = [...words].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  const [before, after] = [`(?<![\\p{L}\\p{N}${joining}])`, `(?![\\p{L}\\p{N}${joining}])`];
  return new RegExp(`${before}(?:${longest.join('|') || '(?!)'})${after}`, 'gu');
}
