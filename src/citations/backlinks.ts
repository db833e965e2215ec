import { quoted } from '../lib/typography.ts';
import { formatLocator, type Locator } from './locator.ts';
import type { Occurrence } from './citation.ts';

/** A page's occurrences of sources, with what a link to them needs. */
export interface PageOccurrences {
  /** Address of the page, empty for links within it. */
  path: string;
  label: string;
  occurrences: readonly Occurrence[];
}

/** A link back to one occurrence, and its text. */
interface Backlink {
  href: string;
  text: string;
}

const place = (occurrence: Occurrence) => (occurrence.label ? formatLocator(occurrence as Locator) : '');

/**
 * Backlinks from a reference to the occurrences of its source on the same page, section by section. The first of a section
 * is called by section and locator (`“The clause” ¶ 4`), the others by their locators.
 */
export function backlinksOnPage(id: string, occurrences: readonly Occurrence[]): Backlink[][] {
  const own = occurrences.filter((occurrence) => occurrence.id === id);
  return [...Map.groupBy(own, ({ section }) => section.id).values()].map((inSection) =>
    inSection.map((occurrence, nth): Backlink => {
      const { section, mark } = occurrence;
      const name = section.title ? quoted(section.title) : 'the opening';
      const text = nth === 0 ? [name, place(occurrence)].filter(Boolean).join(' ') : place(occurrence) || 'again';
      return { href: `#${mark}`, text };
    }),
  );
}

/** A page of the site that cites a source: its name, and a link to each section that does. */
export interface PageBacklinks {
  page: string;
  sections: Backlink[];
}

/** Occurrences by source: under each key, the pages that cite it. */
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

/** Backlinks from the list of all sources to every section that cites one, page by page, with the places cited. */
export function backlinksOnSite(pages: readonly PageOccurrences[]): PageBacklinks[] {
  return pages.map(({ path, label, occurrences }) => {
    const sections = [...Map.groupBy(occurrences, ({ section }) => section.id)].map(
      ([section, inSection]): Backlink => {
        const places = [...new Set(inSection.map(place))].filter(Boolean).join(', ');
        const name = inSection[0]!.section.title || 'the opening';
        return { href: section ? `${path}#${section}` : path, text: [quoted(name), places].filter(Boolean).join(' ') };
      },
    );
    return { page: label, sections };
  });
}
