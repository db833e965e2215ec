import { join } from 'node:path';
import { timedBuild } from './builds.ts';
import { addressOf, fileName, inventPages, markdown, sectionId, type InventedPage, type Mark } from './invented.ts';
import { IN_MENU, writeFiles, type Maker } from './makers.ts';

/** A citation as a link to the source, which is what other generators have for it. */
const citation = (source: number, paragraph: number) => `[Paper ${source + 1}](${addressOf(source)}), ¶ ${paragraph}`;

/** Links and citations as Markdown, with the address of a section as a generator wants it. */
const written = (address: (page: number, section: number) => string) => (mark: Mark) =>
  'source' in mark
    ? citation(mark.source, mark.paragraph)
    : `[page ${mark.page + 1}](${address(mark.page, mark.section)})`;

const inMenu = (pages: readonly InventedPage[]) => pages.slice(0, IN_MENU).map(({ title }, page) => ({ title, page }));
const headOf = ({ title, description }: InventedPage) => `---\ntitle: ${title}\ndescription: ${description}\n`;
const folderOf = (page: number) => (page === 0 ? '' : `${fileName(page)}/`);
const bin = (dir: string, script: string) => join(dir, '../node_modules', script);

const STARLIGHT: Maker = {
  name: 'Astro Starlight',
  packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4'],
  write: (dir, size) => {
    const pages = inventPages(size);
    const link = written((page, section) => `/${folderOf(page)}#${sectionId(page, section)}`);
    const sidebar = inMenu(pages).map(({ title, page }) => ({ label: title, link: `/${folderOf(page)}` }));
    writeFiles(dir, {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { integrations: [starlight({ title: 'Measured', sidebar: ${JSON.stringify(sidebar)} })] };`,
      'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
      ...Object.fromEntries(
        pages.map((page, nr) => [
          `src/content/docs/${fileName(nr)}.md`,
          `${headOf(page)}---\n\n${markdown(page, link)}`,
        ]),
      ),
    });
  },
  build: (dir) => timedBuild(dir, bin(dir, 'astro/bin/astro.mjs'), 'build'),
  out: 'dist',
  address: folderOf,
  file: (page) => `${folderOf(page)}index.html`,
};

const VITEPRESS: Maker = {
  name: 'VitePress',
  packages: ['vitepress@1.6.4'],
  write: (dir, size) => {
    const pages = inventPages(size);
    const link = written((page, section) => `./${fileName(page)}.md#${sectionId(page, section)}`);
    const sidebar = inMenu(pages).map(({ title, page }) => ({ text: title, link: `/${fileName(page)}` }));
    writeFiles(dir, {
      '.vitepress/config.mjs': `export default { title: 'Measured', themeConfig: { sidebar: ${JSON.stringify(sidebar)} } };`,
      ...Object.fromEntries(
        pages.map((page, nr) => [
          `${fileName(nr)}.md`,
          `${headOf(page)}---\n\n# ${page.title}\n\n${markdown(page, link)}`,
        ]),
      ),
    });
  },
  build: (dir) => timedBuild(dir, bin(dir, 'vitepress/bin/vitepress.js'), 'build'),
  out: '.vitepress/dist',
  address: (page) => `${fileName(page)}.html`,
  file: (page) => `${fileName(page)}.html`,
};

/** It brings no style, no navigation and no ids of headings: links lead to pages, and the layout is that of its own guide. */
const ELEVENTY: Maker = {
  name: 'Eleventy, bare',
  packages: ['@11ty/eleventy@3.1.7'],
  write: (dir, size) => {
    const link = written((page) => `/${folderOf(page)}`);
    writeFiles(dir, {
      '_includes/layout.njk': `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0"><title>{{ title }}</title></head>
<body>{{ content | safe }}</body></html>`,
      ...Object.fromEntries(
        inventPages(size).map((page, nr) => [
          `${fileName(nr)}.md`,
          `${headOf(page)}layout: layout.njk\n---\n\n# ${page.title}\n\n${markdown(page, link)}`,
        ]),
      ),
    });
  },
  build: (dir) => timedBuild(dir, bin(dir, '@11ty/eleventy/cmd.cjs'), '--quiet'),
  out: '_site',
  address: folderOf,
  file: (page) => `${folderOf(page)}index.html`,
};

/** The generators of pages that this project is compared with, each as it comes. */
export const PEERS: readonly Maker[] = [STARLIGHT, VITEPRESS, ELEVENTY];
