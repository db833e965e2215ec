import { z } from 'astro/zod';
import { ID, IN_FORM } from '../lib/names.ts';
import { PARTIES } from '../lib/site.ts';

/** Key of an entry, and its id in the page. */
export const id = z.string().regex(ID, IN_FORM);

export const line = z.string().trim().min(1, 'is empty');

/** Sentences with citations in Pandoc's form. */
export const text = line;

/** Ids that the entry had before; they go on leading to it. */
export const aliases = z.array(id).optional();

export const party = z.enum(PARTIES);

/** The section of the law that a designation rests on. */
export const statute = z.enum(['3252', '4713']);
