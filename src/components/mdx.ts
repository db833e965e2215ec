import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./**/*.astro', { eager: true, import: 'default' });
const byName = Object.fromEntries(
  Object.entries(files).map(([path, component]) => [path.split('/').at(-1)!.slice(0, -'.astro'.length), component]),
);
const { Heading2: h2, Heading3: h3, Table: table } = byName;

/**
 * All components by the names of their files, and those in place of Markdown's own. Authors may write the ones that
 * `loaders/author-components.ts` lists; plugins write others.
 */
export const components = { ...byName, h2, h3, table };
