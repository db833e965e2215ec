import type { SiteRule } from '../../lib/built-page.ts';

/** No two pages share a title. */
export const titles: SiteRule = (pages) => {
  const taken = new Map<string, string>();
  return pages.flatMap(({ path, title }) => {
    const other = taken.get(title);
    taken.set(title, path);
    return title && other ? [{ file: path, message: `its title "${title}" is also that of ${other}.` }] : [];
  });
};
