import { formatLocator, type Locator } from './locator.ts';
import type { Use } from '../content/mdx.ts';

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

/**
 * The ways back to the uses of one source, section by section, in the order of pages and text. The first of a section
 * is called by page, section and locator (`Surveillance, “The clause” ¶ 4`), the others by their locators.
 */
export function usesBySection(id: string, pages: readonly PageUses[]): Backlink[][] {
  return pages.flatMap(({ path, label, uses }) => {
    const own = uses.filter((use) => use.id === id);
    return [...Map.groupBy(own, ({ section }) => section.id).values()].map((inSection) =>
      inSection.map((use, nth): Backlink => {
        const section = use.section.title ? `“${use.section.title}”` : 'the opening';
        const name = path ? `${label}, ${section}` : section;
        const place = use.label ? formatLocator(use as Locator) : nth > 0 ? 'again' : '';
        return { href: `${path}#${use.mark}`, text: nth === 0 ? [name, place].filter(Boolean).join(' ') : place };
      }),
    );
  });
}
