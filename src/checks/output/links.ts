import { posix } from 'node:path';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { SiteRule } from '../../lib/built-page.ts';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** Every link inside the site is relative, and its page and id, or its file, exist. */
export const links: SiteRule = (pages, files) => {
  const idsOf = new Map(pages.map(({ path, ids }) => [path, ids]));
  return pages.flatMap(({ path, links }) =>
    links.flatMap((href) => {
      if (ABSOLUTE.test(href)) return [];
      const report = (message: string) => [{ file: path, message: `the link "${href}" ${message}` }];
      if (href.startsWith('/')) return report('begins at the root of the host. Write it relative to the page.');
      const [to = '', id] = decodeURI(href).split('#') as [string, string?];
      const target = to === '' ? path : posix.join(posix.dirname(path), to);
      const ids = idsOf.get(target);
      if (!ids && files.has(target) && id === undefined) return [];
      if (!ids) return report(`has no target: there is no such page.${didYouMean(target, idsOf.keys())}`);
      return id === undefined || ids.has(id) ? [] : report(`has no target: there is no such id.${didYouMean(id, ids)}`);
    }),
  );
};
