import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../citations/citation.ts';
import { locatorRanges, type Locator } from '../citations/locator.ts';
import { namesParagraph, type Quotation } from './quotations.ts';

/** The committed result of the last comparison with the founding articles. */
export const LOCK = 'quotations.json';

/** Recorded for a quotation that is not in a founding article, if its citation names other works too. */
export const ELSEWHERE = 'in no founding article';

/** Which quotations were compared with which texts. */
export interface Lock {
  /** SHA-256 of each text that was compared, by the id of its source. */
  texts: Record<string, string>;
  /** By SHA-256 of the quotation: where it was found, as citations such as `[@key, ¶ 4]`, or {@link ELSEWHERE}. */
  quotations: Record<string, string[]>;
}

/** The lock file of a content folder; an empty one if it is missing or damaged, because `npm run quotes` writes it again. */
export function readLock(dir: string): Lock {
  try {
    return JSON.parse(readFileSync(join(dir, LOCK), 'utf8')) as Lock;
  } catch {
    return { texts: {}, quotations: {} };
  }
}

/** Writes the lock file in the order of its keys, so that changing one quotation changes one place. */
export function writeLock(dir: string, { texts, quotations }: Lock): void {
  const sorted = (record: Record<string, unknown>) => Object.fromEntries(Object.entries(record).sort());
  const lock = { texts: sorted(texts), quotations: sorted(quotations) };
  writeFileSync(join(dir, LOCK), `${JSON.stringify(lock, null, 1)}\n`);
}

/** Whether the lock file records a quotation in a work and paragraph that its citation names, or in another work named. */
export function wasCompared({ sha256, works, founding }: Quotation, { quotations }: Lock): boolean {
  const places = quotations[sha256] ?? [];
  const recorded = places.flatMap(findCitations).flatMap(({ items }) => items);
  const found = recorded.some(({ id, ...locator }) => {
    const numbers = locatorRanges(locator as Locator).map(([number]) => number);
    return founding.some((item) => item.id === id && numbers.every((one) => namesParagraph(item, one)));
  });
  return found || (works.length > founding.length && places.includes(ELSEWHERE));
}
