/** What stands in an address by RFC 3986, and letters beyond ASCII as readers write them; the part before the path apart. */
const ADDRESS = /^https?:\/\/([^\s/?#]+)(?:[/?#][^\s]*)?$/i;

/** Signs that an address holds only as codes, such as %22. */
const UNWRITTEN = /[<>"{}|\\^`]/;

/**
 * What is wrong with an address on the web, or undefined where nothing is: only http and https, no user name or password, and
 * every sign as RFC 3986 wants it, so that all programs read the same address in it.
 */
export function urlProblem(text: string): string | undefined {
  const [, host] = ADDRESS.exec(text) ?? [];
  if (!host || !URL.canParse(text)) return 'must be an http or https address such as https://example.org/page';
  const [sign] = UNWRITTEN.exec(text) ?? [];
  if (sign)
    return `holds the sign ${sign}, which addresses have no place for. Write %${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return host.includes('@') ? 'must hold no user name or password' : undefined;
}
