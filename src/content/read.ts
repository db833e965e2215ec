import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { pageSchema, type PageFrontmatter } from '../schemas/page.ts';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { readData, type Data, type DataFile } from './data.ts';
import type { Fault } from './fault.ts';
import { FEATURES, outline, type Outline } from './mdx.ts';
import { readYaml } from './yaml.ts';

/** A page as its author wrote it. */
export interface Page extends Outline {
  /** File name without its ending; the page becomes `ID.html`. */
  id: string;
  file: string;
  /** Undefined where the front matter has faults. */
  data: PageFrontmatter | undefined;
  /** The blocks of the text, in order. */
  nodes: readonly MdastNode[];
}

/** All that stands in `content/`, as far as it could be read. */
export interface Content {
  pages: Page[];
  /** By citation key; a source with faults in its file stands here as undefined. */
  sources: Map<string, { file: string; data: Source | undefined }>;
  data: Data;
  dataFiles: DataFile[];
}

function filesIn(dir: string, ending: string): { name: string; path: string }[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name: name.slice(0, -ending.length), path: join(dir, name) }));
}

const MDX_POSITION = /^(\d+):(\d+): (.*)$/s;

function readPage(id: string, file: string, text: string, data: Data): { page?: Page; faults: Fault[] } {
  let root: MdastNode;
  try {
    root = mdxToMdast(text, { features: FEATURES });
  } catch (error) {
    const [, line, column, reason] = MDX_POSITION.exec((error as Error).message) ?? [];
    const message = `MDX does not parse: ${reason ?? (error as Error).message}`;
    return { faults: [{ file, line: line ? Number(line) : undefined, column: column ? Number(column) : undefined, message }] };
  }
  const nodes = (root as { children: MdastNode[] }).children;
  const [first] = nodes;
  if (first?.type !== 'yaml') {
    const message = 'the page has no front matter. Begin it with a block of title, label, description, order and scope between two lines of ---.';
    return { page: { id, file, data: undefined, nodes, ...outline(root, id, data) }, faults: [{ file, line: 1, message }] };
  }
  const { value, faults } = readYaml(first.value, pageSchema, file, 2);
  return { page: { id, file, data: value, nodes, ...outline(root, id, data) }, faults };
}

/**
 * Reads `content/pages/*.mdx`, `content/sources/*.yaml` and `content/data/*.yaml`.
 *
 * @param dir the content folder
 * @returns what could be read, and the faults of each file taken alone; rules that look at more than one file are in `checks/`
 */
export function readContent(dir: string): { content: Content; faults: Fault[] } {
  const { data, files: dataFiles, faults: dataFaults } = readData(dir);
  const content: Content = { pages: [], sources: new Map(), data, dataFiles };
  const faults: Fault[] = [...dataFaults];
  for (const { name, path } of filesIn(join(dir, 'pages'), '.mdx')) {
    const read = readPage(name, `content/pages/${name}.mdx`, readFileSync(path, 'utf8'), data);
    if (read.page) content.pages.push(read.page);
    faults.push(...read.faults);
  }
  for (const { name, path } of filesIn(join(dir, 'sources'), '.yaml')) {
    const file = `content/sources/${name}.yaml`;
    const { value, faults: found } = readYaml(readFileSync(path, 'utf8'), sourceSchema, file);
    content.sources.set(name, { file, data: value });
    faults.push(...found);
  }
  return { content, faults };
}
