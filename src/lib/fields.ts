import { z } from 'astro/zod';
import { ID, idProblem } from './names.ts';

/** Key of an entry, and its id in the page. */
export const id = z.string().regex(ID, { error: ({ input }) => idProblem(String(input)) ?? '' });

/** A text that is not empty. */
export const line = z.string().trim().min(1, 'is empty');
