import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { bySource, type PageOccurrences } from '../citations/backlinks.ts';
import { pageSchema, type PageFrontmatter } from '../schemas/page.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { mdxMistake } from './mdx-mistakes.ts';
import { readData, type Data, type DataFile } from './site-data.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { contentDir, listFiles, readText, readTextFile } from '../lib/files.ts';
import { FEATURES, outline, type Outline } from './outline.ts';
import { readYaml, type LineOf } from '../lib/yaml.ts';

/** A page as its author wrote it. */
export interface Page extends Outline {
  /** File name without its ending; the page becomes `ID.html`. */
  id: string;
  file: string;
  /** Undefined if the front matter has problems. */
  data: PageFrontmatter | undefined;
  /** The position of each value of the front matter. */
  lineOf: LineOf;
  /** The text of the file. */
  source: string;
  /** The same, without the front matter. */
  body: string;
  /** The blocks of the text, in order. */
  nodes: readonly MdastNode[];
}

/** What `content/` contains, as far as it could be read. */
export interface Content {
  pages: Page[];
  /** By citation key; the data of a source with problems is undefined. */
  sources: Map<string, { file: string; data: Source | undefined; lineOf: LineOf }>;
  data: Data;
  dataFiles: DataFile[];
  /** The files and folders that could not be read, so that no rule complains of what they may contain. */
  unread: Set<string>;
  /** The ledger: every address ever published, in the order of its lines. */
  ledger: readonly string[];
}

function readPage(id: string, file: string, text: string, data: Data): { page?: Page; diagnostics: Diagnostic[] } {
  let nodes: MdastNode[];
  let found: Outline;
  try {
    const root = mdxToMdast(text, { features: FEATURES });
    nodes = (root as { children: MdastNode[] }).children;
    found = outline(root, text, id, data);
  } catch (error) {
    return { diagnostics: [mdxMistake(file, text, error)] };
  }
  const [first] = nodes;
  const body = text.slice(first?.type === 'yaml' ? first.position!.end.offset : 0);
  if (first?.type !== 'yaml') {
    const message =
      'the page has no front matter. Begin it with a block of title, label, description, order and scope between two lines of ---.';
    return {
      page: { id, file, data: undefined, lineOf: () => ({ line: 1, column: 1 }), source: text, body, nodes, ...found },
      diagnostics: [{ file, line: 1, message }],
    };
  }
  const { value, diagnostics, lineOf } = readYaml(first.value, pageSchema, file, 2);
  return { page: { id, file, data: value, lineOf, source: text, body, nodes, ...found }, diagnostics };
}

/** The committed list of every address ever published, one a line: `surveillance.html`, `surveillance.html#the-clause`. */
export const LEDGER = 'anchors.txt';

/** The addresses in the ledger of a content folder; none if it has no ledger. */
export function readLedger(dir: string): string[] {
  const path = join(dir, LEDGER);
  return existsSync(path) ? readTextFile(path).split('\n').filter(Boolean) : [];
}

/**
 * Reads `content/pages/*.mdx`, `content/sources/*.yaml` and `content/data/*.yaml`.
 *
 * @param dir the content folder
 * @returns what could be read, and the diagnostics of each file alone; rules about more than one file are in `checks/`
 */
export function readContent(dir = contentDir()): { content: Content; diagnostics: Diagnostic[] } {
  const { data, files: dataFiles, diagnostics: ofData, unread } = readData(dir);
  const content: Content = {
    pages: [],
    sources: new Map(),
    data,
    dataFiles,
    unread: new Set(unread),
    ledger: readLedger(dir),
  };
  if (!existsSync(dir)) {
    content.unread.add('content/pages');
    return { content, diagnostics: [{ file: dir, message: 'there is no such content folder.' }] };
  }
  const pages = listFiles(dir, 'pages', '.mdx');
  const sources = listFiles(dir, 'sources', '.yaml');
  for (const { unread } of [pages, sources]) if (unread) content.unread.add(unread);
  const diagnostics: Diagnostic[] = [...ofData, ...pages.diagnostics, ...sources.diagnostics];
  for (const page of pages.files) {
    const { text, diagnostics: unread } = readText(page);
    const read = text === undefined ? { diagnostics: unread } : readPage(page.name, page.file, text, data);
    if (read.page) content.pages.push(read.page);
    else content.unread.add(page.file);
    diagnostics.push(...read.diagnostics);
  }
  for (const source of sources.files) {
    const { text, diagnostics: unread } = readText(source);
    const read = readYaml(text ?? '', sourceSchema, source.file);
    content.sources.set(source.name, { file: source.file, data: read.value, lineOf: read.lineOf });
    diagnostics.push(...(text === undefined ? unread : read.diagnostics));
  }
  return { content, diagnostics };
}

type ReadContent = ReturnType<typeof readContent>;

/**
 * The content of this process. It is global because the configuration of Astro and the pages that Vite bundles are two
 * copies of this module, which must share one reading.
 */
const shared = globalThis as {
  siteContent?: ReadContent | undefined;
  occurrences?: Map<string, PageOccurrences[]> | undefined;
};

/** The content of the site, read once. */
export function siteContent(): ReadContent {
  return (shared.siteContent ??= readContent());
}

/** Makes {@link siteContent} return other content, or read again if none is given. */
export function replaceContent(read?: ReadContent): void {
  shared.siteContent = read;
  shared.occurrences = undefined;
}

/** A page with valid front matter, as all have once the checks have passed. */
export type SitePage = Page & { data: PageFrontmatter };

/** All pages, in the order of the navigation. */
export function pagesInOrder(): SitePage[] {
  return (siteContent().content.pages as SitePage[]).toSorted((a, b) => a.data.order - b.data.order);
}

/** A page by its id. */
export function pageById(id: string): SitePage {
  return pagesInOrder().find((page) => page.id === id)!;
}

/** All sources. */
export function allSources(): Source[] {
  return [...siteContent().content.sources.values()].flatMap(({ data }) => data ?? []);
}

/** Occurrences on all pages, by source. */
export function allOccurrences(): Map<string, PageOccurrences[]> {
  return (shared.occurrences ??= bySource(
    pagesInOrder().map(({ id, data, occurrences }) => ({ path: `${id}.html`, label: data.label, occurrences })),
  ));
}

/** A source by its citation key. */
export function sourceById(key: string): Source {
  return siteContent().content.sources.get(key)!.data!;
}
