import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./**/*.astro', { eager: true, import: 'default' });
const byName = Object.fromEntries(
  Object.entries(files).map(([path, component]) => [path.split('/').at(-1)!.slice(0, -'.astro'.length), component]),
);
const { Table: table } = byName;

/**
 * All components by the names of their files, and the one in place of Markdown's tables. Authors may write the ones that
 * `loaders/author-components.ts` lists; plugins write others.
 */
export const components = { ...byName, table };
