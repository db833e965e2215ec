import { z } from 'astro/zod';
import { id, line } from '../lib/fields.ts';
import { PARTIES } from '../lib/site.ts';

export { id, line };

/** Sentences with citations in Pandoc's form. */
export const text = line;

/** The fields of every entry: its id, and its former ids, to which links still work. */
export const entry = { id, aliases: z.array(id).optional() };

export const party = z.enum(PARTIES);

/** The section of the law that a designation is based on. */
export const statute = z.enum(['3252', '4713']);
