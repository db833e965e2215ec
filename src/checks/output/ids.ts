import { valuesOf, type PageRule } from '../../lib/built-page.ts';

/** No id stands twice in a page. */
export const ids: PageRule = ({ elements }) => {
  const seen = new Set<string>();
  return valuesOf(elements, 'id').flatMap((id) => {
    if (seen.has(id)) return [`the id "${id}" stands twice in the page.`];
    seen.add(id);
    return [];
  });
};
