import { join, resolve } from 'node:path';
import { timedBuild } from './builds.ts';
import { addressOf, fileName, inventPages, markdown, sectionId, type Mark, type Size } from './invented.ts';
import { IN_MENU, writeFiles, type Maker } from './makers.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

function written(mark: Mark): string {
  if ('source' in mark) return `[@source-${mark.source + 1}, ¶ ${mark.paragraph}]`;
  const { page, section } = mark;
  return `[page ${page + 1}](${fileName(page)}.html#${sectionId(page, section)})`;
}

const frontMatter = (title: string, label: string, description: string, order: number) => `---
title: ${title}
label: ${label}
description: ${description}
order: ${order}
menu: ${order < IN_MENU ? 'head' : 'none'}
scope:
  until: 2026-10-05
  covers: What was invented for measuring.
  leavesOut: All else.
---

`;

const sourceText = (source: number) => `id: source-${source + 1}
type: webpage
title: What paper ${source + 1} reported of the week
container-title: Paper ${source + 1}
issued:
  date-parts: [[2026, ${1 + (source % 9)}, ${1 + (source % 28)}]]
URL: ${addressOf(source)}
language: en
custom:
  label: Paper ${source + 1}
  kind: original reporting
  read: in full
  address: own or licensed
  weight: normal
  paragraphs: 40
`;

/** The content folder of a site of invented pages and sources, which the checks of this project let pass. */
function content(size: Size): Record<string, string> {
  const pages = inventPages(size).map((page, nr) => {
    const head = frontMatter(page.title, `Page ${nr + 1}`, page.description, nr);
    return [`pages/${fileName(nr)}.mdx`, head + markdown(page, written, (id) => ` {#${id}}`)] as const;
  });
  const sources = Array.from({ length: size.sources }, (_, nr) => [`sources/source-${nr + 1}.yaml`, sourceText(nr)]);
  const about = 'A page that is there because the frame of all pages links to it.';
  return {
    ...(Object.fromEntries([...pages, ...sources]) as Record<string, string>),
    'pages/sources.mdx': `${frontMatter('All sources', 'Sources', about, size.pages)}<SourceList group="reporting" />\n`,
    'pages/about.mdx': `${frontMatter('The method', 'About', about, size.pages + 1)}Nothing here is a fact.\n`,
  };
}

/** This project. */
export const OWN: Maker = {
  name: 'this project',
  packages: [],
  write: (dir, size) => writeFiles(join(dir, 'content'), content(size)),
  build: (dir) => timedBuild(PROJECT, 'src/build.ts', '--content', join(dir, 'content'), '--out', join(dir, 'dist')),
  out: 'dist',
  address: (page) => `${fileName(page)}.html`,
  file: (page) => `${fileName(page)}.html`,
};
