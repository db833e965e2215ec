import { load, type CheerioAPI } from 'cheerio';

/** One page of the site, ready to become a part of an edition. */
export interface Chapter {
  /** Id of the page; its file in the site is `ID.html`. */
  id: string;
  title: string;
  $: CheerioAPI;
}

/** The parts of an article that only the web needs. */
const WEB_ONLY = '.page-contents, .page-foot, .cite-link, .timeline-filter';

/**
 * The pages of the built site, without what only the web needs: those in the menus in their order, then all others.
 *
 * @param files the files of the site, by path
 */
export function readChapters(files: ReadonlyMap<string, Uint8Array>): Chapter[] {
  const pages = new Map(
    [...files.keys()]
      .filter((path) => /^[^/]+\.html$/.test(path) && path !== '404.html')
      .sort()
      .map((path) => [path, load(new TextDecoder().decode(files.get(path)))] as const)
      // Pages that only redirect have no article.
      .filter(([, $]) => $('article').length > 0),
  );
  const index = pages.get('index.html');
  if (!index) throw new Error('The site has no index.html.');
  const links = index('.masthead nav a, .colophon nav a').get();
  const menu = links.map((link) => index(link).attr('href')!);
  return [...new Set([...menu, ...pages.keys()])].map((path) => {
    const $ = pages.get(path)!;
    $(WEB_ONLY).remove();
    return { id: path.replace(/\.html$/, ''), title: $('h1').text().trim(), $ };
  });
}

/** A copy of a chapter, for an edition to change. */
export function copyOf(chapter: Chapter): Chapter {
  return { ...chapter, $: load(chapter.$.root().clone().get(0)!) };
}

/** The page and section that a link leads to; undefined for links that leave the site. */
export function internalLink(href: string, from: string): { page: string; id: string | undefined } | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href)) return undefined;
  const [path = '', id] = href.split('#') as [string, string?];
  return { page: path === '' ? from : path.replace(/\.html$/, ''), id };
}
