import { z } from 'astro/zod';
import { PARTIES, type Party } from './party.ts';

/** Key of an entry, and its id in the page: lower-case letters and digits joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens');

export const line = z.string().trim().min(1, 'is empty');

/** Sentences with citations in Pandoc's form. */
export const text = line;

/** Ids that the entry had before; they go on leading to it. */
export const aliases = z.array(id).optional();

export const party = z.enum(Object.keys(PARTIES) as Party[]);
