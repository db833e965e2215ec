import type { Use } from '../content/mdx.ts';

/** A page's uses of sources, with what a link to them needs. */
export interface PageUses {
  /** Address of the page, empty for links within it. */
  path: string;
  label: string;
  uses: readonly Use[];
}

/** All uses of one source in one section. */
export interface SectionUses {
  /** `Surveillance, “The clause”`, or the section alone within its own page. */
  title: string;
  /** One link a use, in order: its address, and its locator where it has one. */
  links: { href: string; use: Use }[];
}

/** The uses of one source, section by section, in the order of pages and text. */
export function usesBySection(id: string, pages: readonly PageUses[]): SectionUses[] {
  return pages.flatMap(({ path, label, uses }) => {
    const own = uses.filter((use) => use.id === id);
    return [...Map.groupBy(own, ({ section }) => section.id)].map(([, inSection]): SectionUses => {
      const section = inSection[0]!.section.title || 'the opening';
      return {
        title: path ? `${label}, “${section}”` : `“${section}”`,
        links: inSection.map((use) => ({ href: `${path}#${use.mark}`, use })),
      };
    });
  });
}
