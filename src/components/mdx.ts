import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const files = import.meta.glob<AstroComponentFactory>('./*.astro', { eager: true, import: 'default' });
const byName = Object.fromEntries(Object.entries(files).map(([path, component]) => [path.slice(2, -6), component]));
const { Heading2: h2, Heading3: h3, Table: table } = byName;

/** The components of pages by name: those that authors write, those that plugins make, and those in place of Markdown's own. */
export const components = { ...byName, h2, h3, table };
