import type { MdastNode } from 'satteri';
import { findCitations, type CitationItem, type CitationMatch } from '../citations/citation.ts';

/** Parser features that pages are written with; the same for checks and for the build. */
export const FEATURES = { headingAttributes: true, smartPunctuation: false } as const;

/** A heading with its authored id; `id` is empty where the author gave none. */
export interface Heading {
  id: string;
  title: string;
  depth: number;
}

/** One work cited at one place of a page. */
export interface Use extends CitationItem {
  /** The mark's id in the page, derived from section and key: the target of the way back. */
  mark: string;
  /** The section it stands in: id and title of the last heading of depth 2 or 3, both empty before the first. */
  section: Pick<Heading, 'id' | 'title'>;
}

/** A citation in a page: its place in the tree, and its works. */
export interface PlacedCitation {
  node: MdastNode & { value: string };
  match: CitationMatch;
  uses: Use[];
}

/** What a page holds, in document order. */
export interface Outline {
  headings: { node: MdastNode; heading: Heading }[];
  citations: PlacedCitation[];
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

function headingOf(node: MdastNode & { type: 'heading' }): Heading {
  const { id } = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties ?? {};
  return { id: id ?? '', title: textOf(node).trim(), depth: node.depth };
}

/**
 * Reads headings, citations, links, images and components out of a page's tree.
 *
 * Marks are named `cite-SECTION-KEY`, with `-2`, `-3` for further uses in the same section, so that a use keeps
 * its id when another section or another source is added.
 *
 * @param root the mdast tree of a page, parsed with {@link FEATURES}
 */
export function outline(root: MdastNode): Outline {
  const found: Outline = { headings: [], citations: [], others: [] };
  const counts = new Map<string, number>();
  let section = { id: '', title: '' };

  const place = (item: CitationItem): Use => {
    const base = ['cite', section.id, item.id].filter(Boolean).join('-');
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    return { ...item, section, mark: count === 1 ? base : `${base}-${count}` };
  };

  const visit = (node: MdastNode): void => {
    if (node.type === 'heading') {
      const heading = headingOf(node);
      found.headings.push({ node, heading });
      section = { id: heading.id, title: heading.title };
    } else if (node.type === 'text') {
      for (const match of findCitations(node.value)) {
        found.citations.push({ node, match, uses: match.items.map(place) });
      }
    } else if (['link', 'image', 'mdxJsxFlowElement', 'mdxJsxTextElement'].includes(node.type)) {
      found.others.push(node);
    }
    (node as Children).children?.forEach(visit);
  };
  visit(root);
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
