import { posix } from 'node:path';
import { didYouMean } from '../../content/nearest.ts';
import { idsOf, type OutputRule } from './page.ts';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:|^\/\//i;

/** Every link inside the site is relative and leads to a page and an id, or a file, that exist. */
export const links: OutputRule = (pages, files) => {
  const ids = new Map(pages.map((page) => [page.path, new Set(idsOf(page))]));
  return pages.flatMap(({ path, $ }) =>
    $('a[href], area[href]')
      .map((_, element) => $(element).attr('href')!)
      .get()
      .flatMap((href) => {
        if (ABSOLUTE.test(href)) return [];
        const fault = (message: string) => [{ file: path, message: `the link "${href}" ${message}` }];
        if (href.startsWith('/')) return fault('begins at the root of the host; write it relative to the page.');
        const [to = '', id] = decodeURI(href).split('#') as [string, string?];
        const target = to === '' ? path : posix.join(posix.dirname(path), to);
        const found = ids.get(target);
        if (!found && files.has(target) && id === undefined) return [];
        if (!found) return fault(`leads to no page.${didYouMean(target, ids.keys())}`);
        return id === undefined || found.has(id) ? [] : fault(`leads to no id.${didYouMean(id, found)}`);
      }),
  );
};
