import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

/** Pages that the layout links to. */
const NEEDED = ['index', 'sources', 'about'];

/** The pages that every site needs exist. */
export function needed({ pages, unread }: Content): Diagnostic[] {
  const known = new Set([...pages.map(({ file }) => file), ...unread]);
  return NEEDED.map((id) => `content/pages/${id}.mdx`)
    .filter((file) => !known.has('content/pages') && !known.has(file))
    .map((file) => ({ file, message: 'the page is missing, and every page links to it. Write it.' }));
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

/** Titles and labels are unique, because search results and lists show them without the page. */
export function titles({ pages }: Content): Diagnostic[] {
  return (['title', 'label'] as const).flatMap((field) => {
    const taken = new Map<string, string>();
    return pages.flatMap(({ file, data, lineOf }) => {
      if (!data) return [];
      const other = taken.get(data[field]);
      taken.set(data[field], file);
      const message = `the ${field} "${data[field]}" is also that of ${other}. Choose another.`;
      return other ? [{ file, ...lineOf([field]), message }] : [];
    });
  });
}
