import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentDir } from './lib/files.ts';

/** Astro compiles the pages; `loaders/content.ts` reads their front matter and everything else. */
export const collections = {
  pages: defineCollection({ loader: glob({ base: `${contentDir()}/pages`, pattern: '*.mdx' }) }),
};
