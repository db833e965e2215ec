import type { CollectionEntry } from 'astro:content';
import type { Citable } from '../citations/cite-this-page.ts';
import { pageUrl } from '../lib/site-url.ts';
import { renderPage } from './collections.ts';
import { readData } from './site-data.ts';
import type { Occurrence } from '../citations/citation.ts';

/** A page or section with what is needed to cite it, and the keys of the sources it occurrences. */
export interface CitablePart {
  /** Id of the section; empty for the page. */
  id: string;
  title: string;
  citable: Citable;
  sources: string[];
}

/** A page, and each of its sections, as things to cite. */
export async function citableParts(page: CollectionEntry<'pages'>): Promise<CitablePart[]> {
  const { headings, occurrences } = await renderPage(page);
  const changed = readData().data.changes[0]?.date ?? page.data.scope.until;
  const base = {
    page: page.id,
    title: page.data.title,
    until: page.data.scope.until,
    changed,
    address: pageUrl(page.id),
  };
  const keysOf = (wanted: (use: Occurrence) => boolean) => [...new Set(occurrences.filter(wanted).map(({ id }) => id))];
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
