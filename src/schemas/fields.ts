import { z } from 'astro/zod';
import { id, line } from '../lib/fields.ts';
import { PARTIES } from '../lib/site.ts';

export { id, line };

/** Sentences with citations in Pandoc's form. */
export const text = line;

/** Former ids of the entry; links to them still work. */
export const aliases = z.array(id).optional();

export const party = z.enum(PARTIES);

/** The section of the law that a designation rests on. */
export const statute = z.enum(['3252', '4713']);
