import { hiddenCharacter } from './invalid-characters.ts';

/** Ids in pages, citation keys, and names of files without their ending. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** What an id must be, in words. */
export const ID_FORM = 'lower-case letters and digits, joined by single hyphens, and begin with a letter';

/** What is wrong with an id, a citation key or the name of a file; undefined if nothing is. */
export function idProblem(text: string): string | undefined {
  if (ID.test(text)) return undefined;
  return hiddenCharacter(text) ?? `must be ${ID_FORM}`;
}

/** An id made by the program. Authored ids have no double hyphen, so it can equal none of them, nor one of other parts. */
export function generatedId(...parts: readonly (string | number)[]): string {
  return parts.join('--');
}
