import { idsOf, type OutputRule } from './page.ts';

/** No id stands twice in a page. */
export const ids: OutputRule = (pages) =>
  pages.flatMap((page) => {
    const seen = new Set<string>();
    return idsOf(page).flatMap((id) => {
      if (seen.has(id)) return [{ file: page.path, message: `the id "${id}" stands twice in the page.` }];
      seen.add(id);
      return [];
    });
  });
