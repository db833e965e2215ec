import { posix } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { applyEdits, attributePlace, elementsOf, loadWithPlaces, type Edit, type PlacedElement } from './edit.ts';

/** Attributes that hold one address (HTML, SVG, and our own for the search index). */
const ADDRESS = ['href', 'src', 'poster', 'data-index'];

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

function rewriteAttribute(name: string, value: string, rewrite: Rewrite): string {
  if (name === 'srcset') {
    return value.replaceAll(/(^|,\s*)(\/(?!\/)\S*)/g, (_, before: string, url: string) => before + rewrite(url));
  }
  return isFromRoot(value) ? rewrite(value) : value;
}

function styleEdits(css: string, offset: number, rewrite: Rewrite): Edit[] {
  return [...css.matchAll(/url\(\s*(["']?)(\/(?!\/)[^"')]*)\1\s*\)/g)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    text: `url(${match[1]}${rewrite(match[2]!)}${match[1]})`,
  }));
}

function editsOf($: CheerioAPI, element: PlacedElement, html: string, rewrite: Rewrite): Edit[] {
  const attributes = [...ADDRESS, 'srcset'].flatMap((name): Edit[] => {
    const value = $(element).attr(name);
    const place = attributePlace(element, name);
    if (value === undefined || !place) return [];
    const rewritten = rewriteAttribute(name, value, rewrite);
    const written = html.slice(place.startOffset, place.endOffset);
    return rewritten === value
      ? []
      : [{ start: place.startOffset, end: place.endOffset, text: written.replace(value, () => rewritten) }];
  });
  const [css] = $(element).is('style') ? $(element).contents().get() : [];
  return css && 'data' in css && css.sourceCodeLocation
    ? [...attributes, ...styleEdits(css.data, css.sourceCodeLocation.startOffset, rewrite)]
    : attributes;
}

/**
 * Rewrites every address that begins at the root of the site, so that the site works in any folder. Addresses of
 * other hosts, `data:` and addresses that are relative already stay as they are; so does every script.
 *
 * @param html a built page
 * @param rewrite how to write them
 */
export function rewriteAddresses(html: string, rewrite: Rewrite): string {
  const $ = loadWithPlaces(html);
  return applyEdits(
    html,
    elementsOf($).flatMap((element) => editsOf($, element, html, rewrite)),
  );
}
