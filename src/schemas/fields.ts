import { z } from 'astro/zod';
import { PARTIES, type Party } from './party.ts';

/** The form of ids, and that of names of files, which may begin with a digit. */
export const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
export const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const IN_FORM = 'must be lower-case letters and digits joined by hyphens';

/** Key of an entry, and its id in the page. */
export const id = z.string().regex(ID, IN_FORM);

export const line = z.string().trim().min(1, 'is empty');

/** Sentences with citations in Pandoc's form. */
export const text = line;

/** Ids that the entry had before; they go on leading to it. */
export const aliases = z.array(id).optional();

export const party = z.enum(Object.keys(PARTIES) as Party[]);
