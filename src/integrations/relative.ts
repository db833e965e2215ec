import { posix } from 'node:path';
import { attributePlaces, type Edit, type PlacedPage } from './edit.ts';

/** Attributes that hold one address (HTML, SVG, and our own for the search index). */
const ADDRESS = ['href', 'xlink:href', 'src', 'poster', 'data-index'];

/** How an address that begins at the root of the site, such as `/surveillance.html#law`, is to be written. */
export type Rewrite = (address: string) => string;

/** Addresses relative to a page, by the page's path inside the site, e.g. `index.html` or `cite/list.html`. */
export const relativeTo =
  (page: string): Rewrite =>
  (address) => {
    const [path = '', rest = ''] = address.slice(1).split(/(?=[#?])(.*)/s);
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return posix.relative(posix.dirname(page), target) + rest;
  };

/** Addresses at a fixed place on the web, for a page that is shown at many. */
export const absoluteAt =
  (site: URL): Rewrite =>
  (address) =>
    new URL(address.slice(1), site).href;

const isFromRoot = (address: string) => /^\/(?!\/)/.test(address);

/**
 * Rewrites every address that begins at the root of the site, so that the site works in any folder. Addresses of
 * other hosts, `data:` and addresses that are relative already stay as they are; so does every script and every style, which
 * hold no addresses (the checks see to it).
 *
 * @param page a built page
 * @param rewrite how to write them
 * @returns the changes to its text
 */
export function addressEdits({ html, elements }: PlacedPage, rewrite: Rewrite): Edit[] {
  return elements.flatMap((element) => {
    const names = ADDRESS.filter((name) => isFromRoot(element.attribs[name] ?? ''));
    if (names.length === 0) return [];
    const places = attributePlaces(html, element);
    return names.map((name) => {
      const place = places.get(name)!;
      const value = element.attribs[name]!;
      return { ...place, text: place.text.replace(value, () => rewrite(value)) };
    });
  });
}
