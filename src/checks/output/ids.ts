import type { PageRule } from './page.ts';

/** No id stands twice in a page. */
export const ids: PageRule = ({ $ }) => {
  const seen = new Set<string>();
  return $('[id]')
    .get()
    .flatMap((element) => {
      const id = $(element).attr('id')!;
      if (seen.has(id)) return [`the id "${id}" stands twice in the page.`];
      seen.add(id);
      return [];
    });
};
