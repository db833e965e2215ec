import type { MdastNode } from 'satteri';
import { childrenOf } from '../loaders/outline.ts';
import { positionIn, type TextNode } from '../loaders/source-text.ts';
import type { LineOf } from '../lib/yaml.ts';
import type { Content, Page } from '../loaders/content.ts';

/** A piece of the site's own text: a paragraph, heading or table cell, or a value of the front matter or of the data. */
export interface Passage {
  file: string;
  text: string;
  /** The place in the file of an offset into the text. */
  at: (offset: number) => { line: number; column: number };
}

const BLOCKS = ['paragraph', 'heading', 'tableCell'];

/** The nodes that contain running text; components may contain it without a paragraph around it. */
function blocksOf(node: MdastNode): MdastNode[] {
  const children = childrenOf(node);
  return BLOCKS.includes(node.type) || children.some(({ type }) => type === 'text')
    ? [node]
    : children.flatMap(blocksOf);
}

/** The pieces of text in a block, without code, whose quotation marks quote nobody. */
function textsOf(node: MdastNode): TextNode[] {
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(textsOf);
}

function passageOf(block: MdastNode, { file, source }: Page): Passage {
  const texts = textsOf(block);
  const at = (offset: number) => {
    let nth = 0;
    for (; offset >= texts[nth]!.value.length; nth++) offset -= texts[nth]!.value.length;
    return positionIn(source, texts[nth]!, offset);
  };
  return { file, text: texts.map(({ value }) => value).join(''), at };
}

/** Every text in a value of the front matter or of the data. */
function passagesIn(value: unknown, file: string, lineOf: LineOf, path: (string | number)[] = []): Passage[] {
  if (typeof value === 'string') return [{ file, text: value, at: () => lineOf(path) }];
  if (typeof value !== 'object' || value === null) return [];
  const key = (name: string) => (Array.isArray(value) ? Number(name) : name);
  return Object.entries(value).flatMap(([name, item]) => passagesIn(item, file, lineOf, [...path, key(name)]));
}

/** Everything that the site says in its own words; the files of the sources are not part of it. */
export function passagesOf({ pages, data, dataFiles }: Content): Passage[] {
  return [
    ...pages.flatMap((page) => [
      ...passagesIn(page.data, page.file, page.lineOf),
      ...page.nodes.flatMap(blocksOf).map((block) => passageOf(block, page)),
    ]),
    ...dataFiles.flatMap(({ name, file, lineOf }) => passagesIn(data[name], file, lineOf)),
  ];
}
