import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });
const byName = Object.fromEntries(Object.entries(files).map(([path, component]) => [path.slice(2, -6), component]));
const { Heading2: h2, Heading3: h3, Table: table } = byName;

/**
 * All components by the names of their files, and those in place of Markdown's own. Authors may write the ones that
 * `content/author-components.ts` lists; plugins write others.
 */
export const components = { ...byName, h2, h3, table };
