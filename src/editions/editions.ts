import { SITE } from '../lib/site.ts';

/** The editions for offline use, in the order in which the site lists them. Each key is the ending of the file name. */
export const EDITIONS = {
  zip: {
    name: 'The whole site as a zip',
    use: 'Unpack it and open index.html with a double-click. It works like the site on the web, including the search.',
  },
  html: {
    name: 'One page',
    use: 'The whole text in a single file for any browser, to read, search with the browser, print or send.',
  },
  epub: {
    name: 'E-book (EPUB 3)',
    use: 'For e-book readers and reading apps, with citations that link to their references.',
  },
  pdf: {
    name: 'PDF',
    use: 'For paper and for archives, with page numbers, bookmarks, and the addresses of the sources.',
  },
  zim: {
    name: 'ZIM archive',
    use: 'For Kiwix, a reader for whole libraries without the internet.',
  },
} as const;

export type Edition = keyof typeof EDITIONS;
export const EDITION_KEYS = Object.keys(EDITIONS) as Edition[];

/** The file name of an edition. */
export function fileName(edition: Edition): string {
  return `${SITE.slug}.${edition}`;
}
