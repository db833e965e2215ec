import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { contentDir } from './loaders/dir.ts';
import { pageSchema } from './schemas/page.ts';
import { sourceSchema } from './schemas/source.ts';

export const collections = {
  pages: defineCollection({ loader: glob({ base: `${contentDir()}/pages`, pattern: '*.mdx' }), schema: pageSchema }),
  sources: defineCollection({
    loader: glob({ base: `${contentDir()}/sources`, pattern: '*.yaml' }),
    schema: sourceSchema,
  }),
};
