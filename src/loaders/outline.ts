import type { MdastNode } from 'satteri';
import { findCitations, type CitationItem, type CitationMatch, type Occurrence } from '../citations/citation.ts';
import {
  citedTexts,
  homeOf,
  listShownBy,
  select,
  showsField,
  titleOf,
  type Data,
  type ListName,
  type ListProps,
  type Segments,
  type Selection,
} from './site-data.ts';

/** Parser features that pages are written with; the same for checks and for the build. */
export const FEATURES = { headingAttributes: true, smartPunctuation: false } as const;

/** A heading with its authored id; `id` is empty where the author gave none. */
export interface Heading {
  id: string;
  title: string;
  depth: number;
}

/** A citation in running text: its place in the tree, and its works. */
export interface PlacedCitation {
  node: MdastNode & { value: string };
  match: CitationMatch;
  occurrences: Occurrence[];
}

/** A component that shows entries of a list. */
export interface PlacedList {
  node: MdastNode;
  props: ListProps<ListName>;
}

/** What a page holds, in document order. */
export interface Outline {
  headings: { node: MdastNode; heading: Heading }[];
  citations: PlacedCitation[];
  lists: PlacedList[];
  /** Every use of a source on the page, in running text and in lists. */
  occurrences: Occurrence[];
  /** Ids of the entries that are at home on the page. */
  entries: string[];
  /** Ids of the statements that have one. */
  claims: string[];
  /** Links, images and JSX elements. */
  others: MdastNode[];
}

interface Children {
  children?: MdastNode[];
}

/** The text of a node and all that is below it. */
export function textOf(node: MdastNode): string {
  return 'value' in node && typeof node.value === 'string'
    ? node.value
    : ((node as Children).children ?? []).map(textOf).join('');
}

/** A heading with its authored id and its text. */
export function headingOf(node: MdastNode & { type: 'heading' }): Heading {
  const { id } = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
  return { id: id ?? '', title: textOf(node).trim(), depth: node.depth };
}

/** The value of a component's attribute, where it is plain text. */
export function attributeOf(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const value = node.attributes.find((attribute) => 'name' in attribute && attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function selectionOf(node: MdastNode & { type: 'mdxJsxFlowElement' }): Selection {
  return Object.fromEntries(
    node.attributes.flatMap((attribute) => ('name' in attribute ? [[attribute.name, attribute.value]] : [])),
  );
}

/** Far deeper than the checks allow, and far from where a walk through the tree would end for want of memory. */
const DEEPEST = 200;

/**
 * Reads headings, citations, lists, links, images and components out of a page's tree.
 *
 * Marks are named `cite-SECTION-KEY`, with `-2`, `-3` for further occurrences in the same section, so that a use keeps
 * its id when another section or another source is added.
 *
 * @param root the mdast tree of a page, parsed with {@link FEATURES}
 * @param page id of the page
 * @param data what its lists draw from
 * @throws RangeError where things stand too deep in one another
 */
export function outline(root: MdastNode, page: string, data: Data): Outline {
  const found: Outline = {
    headings: [],
    citations: [],
    lists: [],
    occurrences: [],
    entries: [],
    claims: [],
    others: [],
  };
  const counts = new Map<string, number>();
  let section = { id: '', title: '' };

  const place = (item: CitationItem, where = section): Occurrence => {
    const base = ['cite', where.id, item.id].filter(Boolean).join('-');
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    const use = { ...item, section: where, mark: count === 1 ? base : `${base}-${count}` };
    found.occurrences.push(use);
    return use;
  };

  const segmentsOf = (text: string, where: typeof section): Segments => {
    const segments: Segments = [];
    let from = 0;
    for (const { start, end, items } of findCitations(text)) {
      segments.push(
        text.slice(from, start).trimEnd(),
        items.map((item) => place(item, where)),
      );
      from = end;
    }
    return [...segments, text.slice(from)];
  };

  const placeList = (node: MdastNode & { type: 'mdxJsxFlowElement' }, name: ListName): void => {
    const home = homeOf(name);
    const entries = select(data, name, selectionOf(node)).map((entry, index) => {
      if (page === home) found.entries.push(entry.id);
      // At home an entry is a section; on another page it is part of the section that shows it.
      const where = page === home ? { id: entry.id, title: titleOf(entry) } : section;
      const cited = citedTexts(name, entry, index).filter(({ field }) => showsField(name, field, page));
      return { ...entry, texts: Object.fromEntries(cited.map(({ path, text }) => [path, segmentsOf(text, where)])) };
    });
    found.lists.push({ node, props: { entries, elsewhere: page === home ? undefined : `${home}.html` } });
  };

  const visit = (node: MdastNode, depth: number): void => {
    if (depth > DEEPEST) throw new RangeError('nested too deeply');
    if (node.type === 'heading') {
      const heading = headingOf(node);
      found.headings.push({ node, heading });
      section = { id: heading.id, title: heading.title };
    } else if (node.type === 'text') {
      for (const match of findCitations(node.value)) {
        found.citations.push({ node, match, occurrences: match.items.map((item) => place(item)) });
      }
    } else if (['link', 'image', 'mdxJsxFlowElement', 'mdxJsxTextElement'].includes(node.type)) {
      found.others.push(node);
    }
    if ('name' in node && node.name === 'Claim') found.claims.push(attributeOf(node, 'id') ?? '');
    const list = node.type === 'mdxJsxFlowElement' ? listShownBy(node.name ?? '') : undefined;
    if (list) placeList(node as MdastNode & { type: 'mdxJsxFlowElement' }, list);
    (node as Children).children?.forEach((child) => visit(child, depth + 1));
  };
  visit(root, 0);
  return found;
}

/** The place of an offset inside a text node, in the file. */
export function positionIn(node: MdastNode & { value: string }, offset: number): { line: number; column: number } {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  const before = node.value.slice(0, offset).split('\n');
  return before.length === 1
    ? { line, column: column + offset }
    : { line: line + before.length - 1, column: before.at(-1)!.length + 1 };
}
