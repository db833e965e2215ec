import { posix } from 'node:path';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { SiteRule } from '../../lib/built-page.ts';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** Every link inside the site is relative and leads to a page and an id, or a file, that exist. */
export const links: SiteRule = (pages, files) => {
  const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));
  return pages.flatMap(({ path, links }) =>
    links.flatMap((href) => {
      if (ABSOLUTE.test(href)) return [];
      const fault = (message: string) => [{ file: path, message: `the link "${href}" ${message}` }];
      if (href.startsWith('/')) return fault('begins at the root of the host; write it relative to the page.');
      const [to = '', id] = decodeURI(href).split('#') as [string, string?];
      const target = to === '' ? path : posix.join(posix.dirname(path), to);
      const ids = idsOf.get(target);
      if (!ids && files.has(target) && id === undefined) return [];
      if (!ids) return fault(`leads to no page.${didYouMean(target, idsOf.keys())}`);
      return id === undefined || ids.has(id) ? [] : fault(`leads to no id.${didYouMean(id, ids)}`);
    }),
  );
};
