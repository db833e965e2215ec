import type { MdastNode } from 'satteri';
import { positionIn } from '../loaders/source-text.ts';
import type { Content, Page } from '../loaders/content.ts';

/** A stretch of the site's own text: a paragraph, heading or cell of a page, or a value of its front matter or of the data. */
export interface Passage {
  file: string;
  text: string;
  /** The place in the file of an offset into the text. */
  at: (offset: number) => { line: number; column: number };
}

type TextNode = MdastNode & { value: string };

const BLOCKS = ['paragraph', 'heading', 'tableCell'];
const childrenOf = (node: MdastNode) => (node as { children?: MdastNode[] }).children ?? [];

/** The nodes that hold running text; components may hold it without a paragraph around it. */
function blocksOf(node: MdastNode): MdastNode[] {
  const children = childrenOf(node);
  return BLOCKS.includes(node.type) || children.some(({ type }) => type === 'text')
    ? [node]
    : children.flatMap(blocksOf);
}

/** The pieces of text in a block; code is none, for its quotation marks quote nobody. */
function textsOf(node: MdastNode): TextNode[] {
  return node.type === 'text' ? [node] : childrenOf(node).flatMap(textsOf);
}

function passageOf(block: MdastNode, { file, source }: Page): Passage {
  const texts = textsOf(block);
  const at = (offset: number) => {
    let rest = offset;
    for (const node of texts) {
      if (rest < node.value.length) return positionIn(source, node, rest);
      rest -= node.value.length;
    }
    return { line: 1, column: 1 };
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

function passagesOfPage(page: Page): Passage[] {
  const { file, data, nodes } = page;
  const front = stringsIn(data).map(({ text }) => ({ file, text, at: () => ({ line: 1, column: 1 }) }));
  return [...front, ...nodes.flatMap(blocksOf).map((block) => passageOf(block, page))];
}

/** All that the site says in its own voice. What stands in the files of the sources is theirs. */
export function passagesOf({ pages, data, dataFiles }: Content): Passage[] {
  const ofData = dataFiles.flatMap(({ name, file, lineOf }) =>
    stringsIn(data[name]).map(({ text, path }) => ({ file, text, at: () => lineOf(path) })),
  );
  return [...pages.flatMap(passagesOfPage), ...ofData];
}
