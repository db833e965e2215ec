import { formatLocator, type Locator } from './locator.ts';
import type { Occurrence } from './citation.ts';

/** A page's occurrences of sources, with what a link to them needs. */
export interface PageOccurrences {
  /** Address of the page, empty for links within it. */
  path: string;
  label: string;
  occurrences: readonly Occurrence[];
}

/** A way back to one use: its address, and what to call it. */
export interface Backlink {
  href: string;
  text: string;
}

const place = (use: Occurrence) => (use.label ? formatLocator(use as Locator) : '');

/**
 * The ways back from a reference to the occurrences of its source on its own page: one a use, section by section. The first of a
 * section is called by section and locator (`“The clause” ¶ 4`), the others by their locators.
 */
export function backlinksOnPage(id: string, occurrences: readonly Occurrence[]): Backlink[][] {
  const own = occurrences.filter((use) => use.id === id);
  return [...Map.groupBy(own, ({ section }) => section.id).values()].map((inSection) =>
    inSection.map((use, nth): Backlink => {
      const name = use.section.title ? `“${use.section.title}”` : 'the opening';
      const text = nth === 0 ? [name, place(use)].filter(Boolean).join(' ') : place(use) || 'again';
      return { href: `#${use.mark}`, text };
    }),
  );
}

/** The occurrences of a source on one page of the site: the name of the page, and a way to each section that occurrences it. */
export interface PageBacklinks {
  page: string;
  sections: Backlink[];
}

/** The occurrences on all pages by source: under each key, the pages that use it with their occurrences of it. */
export function bySource(pages: readonly PageOccurrences[]): Map<string, PageOccurrences[]> {
  const found = new Map<string, PageOccurrences[]>();
  for (const page of pages) {
    for (const [id, occurrences] of Map.groupBy(page.occurrences, ({ id }) => id)) {
      const own = { ...page, occurrences };
      if (!found.get(id)?.push(own)) found.set(id, [own]);
    }
  }
  return found;
}

/** The ways from the list of all sources to every section that occurrences one, page by page, with the places cited there. */
export function backlinksOnSite(pages: readonly PageOccurrences[]): PageBacklinks[] {
  return pages.map(({ path, label, occurrences }) => {
    const sections = [...Map.groupBy(occurrences, ({ section }) => section.id)].map(
      ([section, inSection]): Backlink => {
        const places = [...new Set(inSection.map(place))].filter(Boolean).join(', ');
        const name = inSection[0]!.section.title || 'the opening';
        return { href: section ? `${path}#${section}` : path, text: [`“${name}”`, places].filter(Boolean).join(' ') };
      },
    );
    return { page: label, sections };
  });
}
