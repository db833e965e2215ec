import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { findCitations } from '../citations/citation.ts';
import { locatorRanges, type Locator } from '../citations/locator.ts';
import { namesParagraph, type Quotation } from './quotations.ts';

/** The committed result of the last comparison with the founding texts. */
export const LOCK = 'quotations.json';

/** What the lock file says of a quotation whose mark names other works too, and which is theirs. */
export const ELSEWHERE = 'in no founding article';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const lockSchema = z.object({
  /** SHA-256 of the site's own words, in which no run of a founding text was found. */
  prose: hash.optional(),
  /** SHA-256 of each text that was compared, by the id of its source. */
  texts: z.record(z.string(), hash),
  /** By SHA-256 of the quotation: where it stands, as citations such as `[@npr-2026, ¶ 4]`, or {@link ELSEWHERE}. */
  quotations: z.record(hash, z.array(z.string())),
});

/** Which quotations were compared with which texts. */
export type Lock = z.infer<typeof lockSchema>;

/** The lock file of a content folder; one that is missing or damaged holds nothing, and is made anew in the same way. */
export function readLock(dir: string): Lock {
  const path = join(dir, LOCK);
  try {
    return lockSchema.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
  } catch {
    return { texts: {}, quotations: {} };
  }
}

/** Writes the lock file, in the order of its keys, so that a change of one quotation is a change in one place. */
export function writeLock(dir: string, { prose, texts, quotations }: Lock): void {
  const sorted = (record: Record<string, unknown>) => Object.fromEntries(Object.entries(record).sort());
  const lock = { prose, texts: sorted(texts), quotations: sorted(quotations) };
  writeFileSync(join(dir, LOCK), `${JSON.stringify(lock, null, 1)}\n`);
}

/** Whether the lock file says of a quotation that it stands in another work that its mark names. */
export function isHeldElsewhere({ sha256, works, founding }: Quotation, { quotations }: Lock): boolean {
  return works.length > founding.length && (quotations[sha256] ?? []).includes(ELSEWHERE);
}

/** Whether the lock file holds a quotation as it is attributed on the site: for a work and paragraph that its mark names. */
export function isHeld(quotation: Quotation, lock: Lock): boolean {
  const places = (lock.quotations[quotation.sha256] ?? [])
    .flatMap((place) => findCitations(place))
    .flatMap(({ items }) => items);
  const stands = places.some((held) => {
    const numbers = locatorRanges(held as Locator).map(([number]) => number);
    return quotation.founding.some(
      (item) => item.id === held.id && numbers.every((number) => namesParagraph(item, number)),
    );
  });
  return stands || isHeldElsewhere(quotation, lock);
}
