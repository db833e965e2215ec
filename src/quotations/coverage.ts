import type { Content } from '../loaders/content.ts';
import { foundingIds, namesParagraph } from './quotations.ts';

/** Which paragraphs of a founding article the site cites. */
export interface Coverage {
  id: string;
  /** How many there are to cite: all but page furniture. */
  paragraphs: number;
  cited: number;
  /** The numbers of those that no mark names. */
  missing: number[];
}

/** How much of each founding article is cited on the pages. */
export function coverageOf(content: Content): Coverage[] {
  const occurrences = content.pages.flatMap((page) => page.occurrences);
  return foundingIds(content).map((id) => {
    const { paragraphs = 0, furniture = [] } = content.sources.get(id)!.data!.custom;
    const wanted = Array.from({ length: paragraphs }, (_, index) => index + 1).filter(
      (number) => !furniture.includes(number),
    );
    const own = occurrences.filter((use) => use.id === id);
    const missing = wanted.filter((number) => !own.some((use) => namesParagraph(use, number)));
    return { id, paragraphs: wanted.length, cited: wanted.length - missing.length, missing };
  });
}
