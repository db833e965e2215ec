import type { MdastNode } from 'satteri';
import {
  findCitations,
  unescaped,
  type CitationItem,
  type CitationMatch,
  type Occurrence,
} from '../citations/citation.ts';
import { generatedId } from '../lib/names.ts';
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
} from './site-data.ts';
import { withEscapesHidden, type TextNode } from './source-text.ts';

/** Parser features for pages; the same for checks and for the build. */
export const FEATURES = { headingAttributes: true, smartPunctuation: false } as const;

/** A heading; `id` is empty if the author gave none. */
export interface Heading {
  id: string;
  title: string;
  depth: number;
}

/** A citation in running text: its node in the tree, and its works. */
export interface PlacedCitation {
  node: TextNode;
  match: CitationMatch;
  occurrences: Occurrence[];
}

/** What a page contains, in document order. */
export interface Outline {
  headings: { node: MdastNode; heading: Heading }[];
  citations: PlacedCitation[];
  /** The components that show entries of a list. */
  lists: { node: MdastNode; props: ListProps<ListName> }[];
  /** Every occurrence of a source on the page, in running text and in lists. */
  occurrences: Occurrence[];
  /** Ids of the entries of lists that have this page as their home. */
  entries: string[];
  /** Ids of the statements. */
  claims: string[];
  /** Links, images and JSX elements. */
  others: MdastNode[];
}

/** The nodes right below a node. */
export function childrenOf(node: object): MdastNode[] {
  return (node as { children?: MdastNode[] }).children ?? [];
}

/** The text of a node and its descendants. */
export function textOf(node: MdastNode): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : childrenOf(node).map(textOf).join('');
}

/** A node and everything below it. */
export function descendantsOf(node: MdastNode): MdastNode[] {
  return [node, ...childrenOf(node).flatMap(descendantsOf)];
}

/** A heading with its authored id and its text. */
export function headingOf(node: MdastNode & { type: 'heading' }): Heading {
  const { id } = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
  return { id: id ?? '', title: textOf(node).trim(), depth: node.depth };
}

/** The value of a component's attribute, if it is plain text. */
export function attributeOf(node: MdastNode, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const value = node.attributes.find((attribute) => 'name' in attribute && attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a link is a bare address, which the parser made a link. */
const isBareAddress = (node: MdastNode) =>
  node.type === 'link' && node.url.endsWith(textOf(node)) && /^(?:https?|mailto):/i.test(node.url);

/**
 * Reads headings, citations, lists, links, images and components out of a page's tree.
 *
 * Marks have the id `cite--SECTION--KEY`, with `--2`, `--3` for further occurrences in the same section, so that an
 * occurrence keeps its id when another section or source is added.
 *
 * @param root the mdast tree of a page, parsed with {@link FEATURES}
 * @param source the text it was parsed from
 * @param page id of the page
 * @param data the entries of its lists
 */
export function outline(root: MdastNode, source: string, page: string, data: Data): Outline {
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
    const parts = ['cite', where.id, item.id].filter(Boolean);
    const count = (counts.get(parts.join()) ?? 0) + 1;
    counts.set(parts.join(), count);
    const occurrence = { ...item, section: where, mark: generatedId(...parts, ...(count > 1 ? [count] : [])) };
    found.occurrences.push(occurrence);
    return occurrence;
  };

  const segmentsOf = (text: string, where: typeof section): Segments => {
    const segments: Segments = [];
    let from = 0;
    for (const { start, end, items } of findCitations(text)) {
      segments.push(
        unescaped(text.slice(from, start).trimEnd()),
        items.map((item) => place(item, where)),
      );
      from = end;
    }
    return [...segments, unescaped(text.slice(from))];
  };

  const placeList = (node: MdastNode, name: ListName): void => {
    const home = homeOf(name);
    const [topic, from, until, kind] = ['topic', 'from', 'until', 'kind'].map((attribute) =>
      attributeOf(node, attribute),
    );
    const entries = select(data, name, { topic, from, until, kind }).map((entry) => {
      if (page === home) found.entries.push(entry.id);
      // At home an entry is a section; on another page it is part of the section that shows it.
      const where = page === home ? { id: entry.id, title: titleOf(entry) } : section;
      const cited = citedTexts(name, entry).filter(({ field }) => showsField(name, field, page));
      const texts = cited.map(({ path, text }): [string, Segments] => [path.join('.'), segmentsOf(text, where)]);
      return { ...entry, texts: Object.fromEntries(texts) };
    });
    found.lists.push({ node, props: { entries, elsewhere: page === home ? undefined : `${home}.html` } });
  };

  const visit = (node: MdastNode): void => {
    if (node.type === 'heading') {
      const heading = headingOf(node);
      found.headings.push({ node, heading });
      section = { id: heading.id, title: heading.title };
    } else if (node.type === 'text') {
      for (const match of findCitations(withEscapesHidden(source, node))) {
        found.citations.push({ node, match, occurrences: match.items.map((item) => place(item)) });
      }
    } else if (['link', 'image', 'mdxJsxFlowElement', 'mdxJsxTextElement'].includes(node.type)) {
      found.others.push(node);
    }
    if ('name' in node && node.name === 'Claim') found.claims.push(attributeOf(node, 'id') ?? '');
    const list = node.type === 'mdxJsxFlowElement' ? listShownBy(node.name ?? '') : undefined;
    if (list) placeList(node, list);
    if (!isBareAddress(node)) childrenOf(node).forEach(visit);
  };
  visit(root);
  return found;
}
