import { load, type CheerioAPI } from 'cheerio';

/** One page of the site, ready to be taken into an edition. */
export interface Chapter {
  /** Id of the page; its file in the site is `ID.html`. */
  id: string;
  title: string;
  $: CheerioAPI;
}

/**
 * The pages of the built site in the order of its navigation, with what only the web needs taken out.
 *
 * @param files the files of the site, by path
 */
export function readChapters(files: ReadonlyMap<string, Uint8Array>): Chapter[] {
  const read = (path: string) => load(new TextDecoder().decode(files.get(path)));
  const index = read('index.html');
  const order = index('.masthead nav a, .colophon nav a')
    .map((_, link) => index(link).attr('href')!)
    .get();
  return order.map((path) => {
    const $ = read(path);
    $('script, .search-button, .skip-link, .page-contents, .page-foot, .cite-link, .timeline-filter').remove();
    return { id: path.replace(/\.html$/, ''), title: $('h1').text().trim(), $ };
  });
}

/** A link inside the site, as written on one of its pages, taken apart; undefined for links that leave the site. */
export function internalLink(href: string, from: string): { page: string; id: string | undefined } | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined;
  const [path = '', id] = href.split('#') as [string, string?];
  return { page: path === '' ? from : path.replace(/\.html$/, ''), id };
}
