import leven from 'leven';

/**
 * The allowed value that a mistyped one most likely meant, as the end of an error message.
 *
 * @param value what the author wrote
 * @param allowed the values that would have been right
 * @returns ` Did you mean "…"?`, or an empty string if more than two letters in five differ
 */
export function didYouMean(value: string, allowed: Iterable<string>): string {
  const [best] = [...allowed]
    .map((candidate) => ({ candidate, distance: leven(value.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.round(Math.max(value.length, candidate.length) * 0.4))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return best ? ` Did you mean "${best.candidate}"?` : '';
}
