import { z } from 'astro/zod';
import { id, line } from './fields.ts';

/** Front matter of a page in `content/pages/`. */
export const pageSchema = z.strictObject({
  /** The page's `h1`; unique on the site. */
  title: line.max(90),
  /** Its name in the navigation and in references from other pages. */
  label: line.max(24),
  /** One sentence for search engines and link previews. */
  description: line.min(50).max(200),
  /** Place in the navigation, from 0. */
  order: z.int().nonnegative(),
  /** Whether it is in the navigation at the head of each page, at the foot, or in neither; then other pages link to it. */
  menu: z.enum(['head', 'foot', 'none']).default('head'),
  /** The id of the section with which the record begins; what is before it is the story. */
  record: line.optional(),
  /** Former ids of sections, each with the id of the section that it now leads to. */
  aliases: z.record(line, line).optional(),
  /** Former file names of the page, without ending; each redirects to it. */
  formerly: z.array(id).optional(),
  scope: z.strictObject({
    covers: line,
    leavesOut: line,
  }),
});

export type PageFrontmatter = z.infer<typeof pageSchema>;
