import { z } from 'astro/zod';
import { NAME } from '../lib/names.ts';
import { line } from './fields.ts';

/** Front matter of a page in `content/pages/`. */
export const pageSchema = z.strictObject({
  /** The page's `h1`; unique on the site. */
  title: line.max(90, 'is longer than 90 characters'),
  /** Its name in the navigation and in references from other pages. */
  label: line.max(24, 'is longer than 24 characters'),
  /** One sentence for search engines and link previews. */
  description: line.min(50, 'is shorter than 50 characters').max(200, 'is longer than 200 characters'),
  /** Place in the navigation, from 0. */
  order: z.int().nonnegative('must be 0 or more'),
  /** Whether the navigation at the head of each page names it, that at the foot, or neither: then other pages lead to it. */
  menu: z.enum(['head', 'foot', 'none']).default('head'),
  /** The id of the section with which the record begins; what is before it is the story. */
  record: line.optional(),
  /** Ids that sections of the page had before: each with the id of the section that it now leads to. */
  aliases: z.record(line, line).optional(),
  /** File names without ending that the page had before; each goes on leading to it. */
  formerly: z.array(line.regex(NAME, 'must be the name of a page without its ending, such as old-name')).optional(),
  scope: z.strictObject({
    covers: line,
    leavesOut: line,
  }),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;
