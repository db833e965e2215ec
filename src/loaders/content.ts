import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { bySource, type PageOccurrences } from '../citations/backlinks.ts';
import { pageSchema, type PageFrontmatter } from '../schemas/page.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { mdxMistake } from './mdx-mistakes.ts';
import { readData, type Data, type DataFile } from './site-data.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { contentDir, readFolder, readTextFile } from '../lib/files.ts';
import { childrenOf, FEATURES, outline, type Outline } from './outline.ts';
import { readYaml, type LineOf } from '../lib/yaml.ts';

/** A page as its author wrote it. */
export interface Page extends Outline {
  /** File name without its ending; the page becomes `ID.html`. */
  id: string;
  file: string;
  data: PageFrontmatter;
  /** The position of each value of the front matter. */
  lineOf: LineOf;
  /** The text of the file. */
  source: string;
  /** The blocks of the text, in order. */
  nodes: readonly MdastNode[];
}

/** What `content/` contains, without the files that have problems. */
export interface Content {
  /** The content folder. */
  dir: string;
  pages: Page[];
  /** By citation key. */
  sources: Map<string, { file: string; data: Source; lineOf: LineOf }>;
  data: Data;
  dataFiles: DataFile[];
  /** The ledger: every address ever published, in the order of its lines. */
  ledger: readonly string[];
  /** The files that were left out, so that no rule complains of what they may contain. */
  unread: ReadonlySet<string>;
}

const NO_FRONT_MATTER =
  'the page has no front matter. Begin it with a block of title, label, description, order and scope between two lines of ---.';

function readPage(id: string, file: string, source: string, data: Data): { page?: Page; diagnostics: Diagnostic[] } {
  try {
    const root = mdxToMdast(source, { features: FEATURES });
    const [first, ...nodes] = childrenOf(root);
    if (first?.type !== 'yaml') return { diagnostics: [{ file, line: 1, message: NO_FRONT_MATTER }] };
    const { value, diagnostics, lineOf } = readYaml(first.value, pageSchema, file, 2);
    if (!value) return { diagnostics };
    const page = { id, file, data: value, lineOf, source, nodes, ...outline(root, source, id, data) };
    return { page, diagnostics };
  } catch (error) {
    return { diagnostics: [mdxMistake(file, source, error)] };
  }
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
  const { data, dataFiles, diagnostics } = readData(dir);
  const pageFiles = readFolder(dir, 'pages', '.mdx');
  const sourceFiles = readFolder(dir, 'sources', '.yaml');
  diagnostics.push(...pageFiles.diagnostics, ...sourceFiles.diagnostics);
  const pages = pageFiles.files.flatMap(({ name, file, text }) => {
    const { page, diagnostics: problems } = readPage(name, file, text, data);
    diagnostics.push(...problems);
    return page ?? [];
  });
  const sources: Content['sources'] = new Map();
  for (const { name, file, text } of sourceFiles.files) {
    const { value, diagnostics: problems, lineOf } = readYaml(text, sourceSchema, file);
    diagnostics.push(...problems);
    if (value) sources.set(name, { file, data: value, lineOf });
  }
  const unread = new Set(diagnostics.map(({ file }) => file));
  return { content: { dir, pages, sources, data, dataFiles, ledger: readLedger(dir), unread }, diagnostics };
}

/** Every entry of the data with its place in the list, and a report of a problem with a value in it. */
export function entriesOf({ data, dataFiles }: Content) {
  return dataFiles.flatMap(({ name, file, lineOf }) =>
    data[name].map((entry, index, list) => ({
      name,
      file,
      entry,
      before: list[index - 1],
      lineOf: (path: readonly PropertyKey[]) => lineOf([index, ...path]),
      report: (path: readonly PropertyKey[], message: string): Diagnostic => ({
        file,
        ...lineOf([index, ...path]),
        message,
      }),
    })),
  );
}

/** The ids of a page that links may lead to: of sections, statements and entries, and former ones. */
export function idsOf({ headings, claims, entries, data }: Page): string[] {
  return [...headings.map(({ heading }) => heading.id), ...claims, ...entries, ...Object.keys(data.aliases ?? {})];
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

/** All pages, in the order of the navigation. */
export function pagesInOrder(): Page[] {
  return siteContent().content.pages.toSorted((a, b) => a.data.order - b.data.order);
}

/** A page by its id. */
export function pageById(id: string): Page {
  return siteContent().content.pages.find((page) => page.id === id)!;
}

/** All sources. */
export function allSources(): Source[] {
  return [...siteContent().content.sources.values()].map(({ data }) => data);
}

/** Occurrences on all pages, by source. */
export function allOccurrences(): Map<string, PageOccurrences[]> {
  return (shared.occurrences ??= bySource(
    pagesInOrder().map(({ id, data, occurrences }) => ({ path: `${id}.html`, label: data.label, occurrences })),
  ));
}

/** A source by its citation key. */
export function sourceById(key: string): Source {
  return siteContent().content.sources.get(key)!.data;
}
