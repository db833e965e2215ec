import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { contentDir } from '../lib/files.ts';
import { isoDate } from '../lib/dates.ts';

/** The committed file of figures, which the build ships as `proof.json` and shows on the proof page. */
export const PROOF = 'proof.json';

/** What the figures are about, in the order in which they are made. */
export const SUBJECTS = [
  'links',
  'citations',
  'sources',
  'quotations',
  'founding',
  'weight',
  'editions',
  'validity',
  'accessibility',
  'reproducible',
  'tests',
] as const;
export type Subject = (typeof SUBJECTS)[number];

const value = z.union([z.string(), z.number()]);
const figureSchema = z.object({
  /** What was counted or tried. */
  figure: z.string(),
  /** What came out: one value, or several by name. */
  result: z.union([value, z.record(z.string(), value)]),
  /** The command that made it, in the folder of the project. */
  command: z.string(),
  /** The date of the content that it was made from: that of the last change listed. */
  content: isoDate,
});

/** One thing that was counted or tried. */
export type Figure = z.infer<typeof figureSchema>;

const proofSchema = z.object({
  /** SHA-256 of what the site was made from; see `state.ts`. */
  state: z.string(),
  figures: z.record(z.enum(SUBJECTS), z.array(figureSchema)),
});

/** The figures of the last run. */
export type Proof = z.infer<typeof proofSchema>;

/** The figures of a content folder; undefined where there are none, or the file is damaged, which the next run mends. */
export function readProof(dir = contentDir()): Proof | undefined {
  const path = join(dir, PROOF);
  try {
    return existsSync(path) ? proofSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
  } catch {
    return undefined;
  }
}
