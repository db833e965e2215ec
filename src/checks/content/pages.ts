import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

/** Pages that the frame of every page links to. */
const NEEDED = ['index', 'sources', 'about'];

/** The pages that every site needs are there, and none takes the place of one that is made. */
export function needed({ pages, unread }: Content): Diagnostic[] {
  const known = new Set([...pages.map(({ file }) => file), ...unread]);
  const missing = NEEDED.map((id) => `content/pages/${id}.mdx`)
    .filter((file) => !known.has('content/pages') && !known.has(file))
    .map((file) => ({ file, message: 'there is no such page, and every page links to it. Write it.' }));
  const message = 'the page 404.html is made for addresses that do not exist. Choose another name.';
  return [...missing, ...pages.filter(({ id }) => id === '404').map(({ file }) => ({ file, message }))];
}

/** The record of a page begins with one of its sections. */
export function record({ pages }: Content): Diagnostic[] {
  return pages.flatMap(({ file, data, headings, lineOf }) => {
    const sections = headings.filter(({ heading }) => heading.depth === 2).map(({ heading }) => heading.id);
    if (data?.record === undefined || sections.includes(data.record)) return [];
    const message = `record: this page has no section "${data.record}".${didYouMean(data.record, sections)}`;
    return [{ file, ...lineOf(['record']), message }];
  });
}

/** No two pages share a title or a label: readers meet them in search results and lists without the page. */
export function titles({ pages }: Content): Diagnostic[] {
  return (['title', 'label'] as const).flatMap((field) => {
    const taken = new Map<string, string>();
    return pages.flatMap(({ file, data, lineOf }) => {
      if (!data) return [];
      const twin = taken.get(data[field]);
      taken.set(data[field], file);
      const message = `its ${field} "${data[field]}" is also that of ${twin}. Choose another.`;
      return twin ? [{ file, ...lineOf([field]), message }] : [];
    });
  });
}
