import { hiddenCharacter } from '../lib/invalid-characters.ts';

/** An absolute address (RFC 3986), with letters beyond ASCII as readers write them; the part before the path separately. */
const ADDRESS = /^https?:\/\/([^\s/?#]+)(?:[/?#][^\s]*)?$/i;

/** Characters that an address contains only as codes, such as %22. */
const ENCODED = /[<>"{}|\\^`]/;

/**
 * What is wrong with an address on the web, or undefined if nothing is: only http and https, no user name or password, and
 * every character as RFC 3986 allows it, so that all programs read it as the same address.
 */
export function urlProblem(text: string): string | undefined {
  const hidden = hiddenCharacter(text);
  if (hidden) return hidden;
  const [, host] = ADDRESS.exec(text) ?? [];
  if (!host || !URL.canParse(text)) return 'must be an http or https address such as https://example.org/page';
  const [character] = ENCODED.exec(text) ?? [];
  if (character)
    return `contains ${character}, which addresses do not allow. Write %${character.charCodeAt(0).toString(16).toUpperCase()}`;
  return host.includes('@') ? 'must not contain a user name or password' : undefined;
}
