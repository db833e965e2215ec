import type { CollectionEntry } from 'astro:content';
import type { Citable } from '../citations/own.ts';
import { pageUrl } from '../site-url.ts';
import { renderPage } from './collections.ts';
import { readData } from './data.ts';
import type { Use } from '../citations/citation.ts';

/** A page or section with what is needed to cite it, and the keys of the sources it uses. */
export interface CitablePart {
  /** Id of the section; empty for the page. */
  id: string;
  title: string;
  citable: Citable;
  sources: string[];
}

/** A page, and each of its sections, as things to cite. */
export async function citableParts(page: CollectionEntry<'pages'>): Promise<CitablePart[]> {
  const { headings, uses } = await renderPage(page);
  const changed = readData().data.changes[0]?.date ?? page.data.scope.until;
  const base = {
    page: page.id,
    title: page.data.title,
    until: page.data.scope.until,
    changed,
    address: pageUrl(page.id),
  };
  const keysOf = (wanted: (use: Use) => boolean) => [...new Set(uses.filter(wanted).map(({ id }) => id))];
  return [
    { id: '', title: page.data.title, citable: base, sources: keysOf(() => true) },
    ...headings.map(({ slug, text }) => ({
      id: slug,
      title: text,
      citable: { ...base, section: { id: slug, title: text } },
      sources: keysOf(({ section }) => section.id === slug),
    })),
  ];
}
