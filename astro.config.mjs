import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkedSite } from './src/integrations/checked-site.ts';
import { FEATURES } from './src/loaders/outline.ts';
import { citations } from './src/markdown/citations.ts';
import { glossaryLinks } from './src/markdown/glossary-links.ts';
import { headings } from './src/markdown/headings.ts';
import { outboundLinks } from './src/markdown/outbound-links.ts';

// The build uses no network.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

export default defineConfig({
  trailingSlash: 'never',
  // While the files of some pages are being written, others are rendered.
  build: { format: 'file', concurrency: 8, inlineStylesheets: 'always' },
  prerenderConflictBehavior: 'error',
  markdown: {
    processor: satteri({ features: FEATURES, mdastPlugins: [citations, glossaryLinks, outboundLinks, headings] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), checkedSite()],
  vite: {
    plugins: [tailwindcss()],
    build: {
      // The one script of the pages is inline, whatever its size.
      assetsInlineLimit: (file) => file.endsWith('.js'),
      // Astro marks modules with directives of its own.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
