import type { MdastNode } from 'satteri';
import { positionIn } from '../loaders/source-text.ts';
import type { LineOf } from '../lib/yaml.ts';
import type { Content, Page } from '../loaders/content.ts';

/** A piece of the site's own text: a paragraph, heading or table cell, or a value of the front matter or of the data. */
export interface Passage {
  file: string;
  text: string;
  /** The place in the file of an offset into the text. */
  at: (offset: number) => { line: number; column: number };
}

type TextNode = MdastNode & { value: string };

const BLOCKS = ['paragraph', 'heading', 'tableCell'];
const childrenOf = (node: MdastNode) => (node as { children?: MdastNode[] }).children ?? [];

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

type Path = (string | number)[];

/** Every text in a value, with its path. */
function stringsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsIn(item, [...path, index]));
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => stringsIn(item, [...path, key]))
    : [];
}

function passagesOfValue(value: unknown, file: string, lineOf: LineOf): Passage[] {
  return stringsIn(value).map(({ text, path }) => ({ file, text, at: () => lineOf(path) }));
}

/** Everything that the site says in its own words; the files of the sources are not part of it. */
export function passagesOf({ pages, data, dataFiles }: Content): Passage[] {
  return [
    ...pages.flatMap((page) => [
      ...passagesOfValue(page.data, page.file, page.lineOf),
      ...page.nodes.flatMap(blocksOf).map((block) => passageOf(block, page)),
    ]),
    ...dataFiles.flatMap(({ name, file, lineOf }) => passagesOfValue(data[name], file, lineOf)),
  ];
}
