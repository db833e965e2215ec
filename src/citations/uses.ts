import { formatLocator, type Locator } from './locator.ts';
import type { Use } from './citation.ts';
import { PRIMARY_KINDS, type Source } from '../schemas/source.ts';

/** A page's uses of sources, with what a link to them needs. */
export interface PageUses {
  /** Address of the page, empty for links within it. */
  path: string;
  label: string;
  uses: readonly Use[];
}

/** A way back to one use: its address, and what to call it. */
export interface Backlink {
  href: string;
  text: string;
}

const place = (use: Use) => (use.label ? formatLocator(use as Locator) : '');

/**
 * The ways back from a reference to the uses of its source on its own page: one a use, section by section. The first of a
 * section is called by section and locator (`“The clause” ¶ 4`), the others by their locators.
 */
export function usesOnPage(id: string, uses: readonly Use[]): Backlink[][] {
  const own = uses.filter((use) => use.id === id);
  return [...Map.groupBy(own, ({ section }) => section.id).values()].map((inSection) =>
    inSection.map((use, nth): Backlink => {
      const name = use.section.title ? `“${use.section.title}”` : 'the opening';
      const text = nth === 0 ? [name, place(use)].filter(Boolean).join(' ') : place(use) || 'again';
      return { href: `#${use.mark}`, text };
    }),
  );
}

/** The uses of a source on one page of the site: the name of the page, and a way to each section that uses it. */
export interface PageBacklinks {
  page: string;
  sections: Backlink[];
}

/** The uses on all pages by source: under each key, the pages that use it with their uses of it. */
export function bySource(pages: readonly PageUses[]): Map<string, PageUses[]> {
  const found = new Map<string, PageUses[]>();
  for (const page of pages) {
    for (const [id, uses] of Map.groupBy(page.uses, ({ id }) => id)) {
      const own = { ...page, uses };
      if (!found.get(id)?.push(own)) found.set(id, [own]);
    }
  }
  return found;
}

/** The ways from the list of all sources to every section that uses one, page by page, with the places cited there. */
export function usesOnSite(pages: readonly PageUses[]): PageBacklinks[] {
  return pages.map(({ path, label, uses }) => {
    const sections = [...Map.groupBy(uses, ({ section }) => section.id)].map(([section, inSection]): Backlink => {
      const places = [...new Set(inSection.map(place))].filter(Boolean).join(', ');
      const name = inSection[0]!.section.title || 'the opening';
      return { href: section ? `${path}#${section}` : path, text: [`“${name}”`, places].filter(Boolean).join(' ') };
    });
    return { page: label, sections };
  });
}

/** How many works a section rests on, in two lines, e.g. `14 sources`, `5 primary`; undefined where it cites none. */
export function restsOn(sources: readonly Source[]): string | undefined {
  const works = new Map(sources.map((source) => [source.id, source]));
  const primary = [...works.values()].filter(({ custom }) =>
    (PRIMARY_KINDS as readonly string[]).includes(custom.kind),
  ).length;
  if (works.size === 0) return undefined;
  return `${works.size === 1 ? '1 source' : `${works.size} sources`}\n${primary || 'none'} primary`;
}
