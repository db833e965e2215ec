import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

/** Pages that the layout links to. */
const NEEDED = ['index', 'sources', 'about'];

/** The pages that every site needs exist. */
export function needed({ pages }: Content): Diagnostic[] {
  const message = 'the page is missing, and every page links to it. Write it.';
  return NEEDED.filter((name) => !pages.some(({ id }) => id === name)).map((name) => ({
    file: `content/pages/${name}.mdx`,
    message,
  }));
}

/** The record of a page begins with one of its sections. */
export function record({ pages }: Content): Diagnostic[] {
  return pages.flatMap(({ file, data, headings, lineOf }) => {
    const sections = headings.filter(({ heading }) => heading.depth === 2).map(({ heading }) => heading.id);
    if (data.record === undefined || sections.includes(data.record)) return [];
    const message = `record: this page has no section "${data.record}".${didYouMean(data.record, sections)}`;
    return [{ file, ...lineOf(['record']), message }];
  });
}

/** Titles and labels are unique, because search results and lists show them without the page. */
export function* titles({ pages }: Content): Generator<Diagnostic> {
  const taken = new Map<string, string>();
  for (const { file, data, lineOf } of pages)
    for (const field of ['title', 'label'] as const) {
      const key = `${field} "${data[field]}"`;
      const message = `the ${key} is also that of ${taken.get(key)}. Choose another.`;
      if (taken.has(key)) yield { file, ...lineOf([field]), message };
      taken.set(key, file);
    }
}
