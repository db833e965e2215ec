import { defineMdastPlugin, type MdastNode } from 'satteri';
import { readData } from '../loaders/site-data.ts';
import type { Occurrence } from '../citations/citation.ts';
import { outline, type PlacedCitation, type PlacedList } from '../loaders/outline.ts';
import { pageId } from './page-id.ts';

declare module 'satteri' {
  interface DataMap {
    astro: { frontmatter: Record<string, unknown> };
  }
}

const attribute = (name: string, value: unknown) => ({ type: 'mdxJsxAttribute', name, value: JSON.stringify(value) });

function citationElement(occurrences: readonly Occurrence[]): MdastNode {
  return {
    type: 'mdxJsxTextElement',
    name: 'Citation',
    attributes: [attribute('occurrences', occurrences)],
    children: [],
  } as unknown as MdastNode;
}

/** A text node cut at its citations. */
function split(value: string, citations: readonly PlacedCitation[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const { match, occurrences } of citations) {
    // The space before a mark is the mark's own, so that it never begins a line alone.
    nodes.push({ type: 'text', value: value.slice(from, match.start).trimEnd() }, citationElement(occurrences));
    from = match.end;
  }
  return [...nodes, { type: 'text', value: value.slice(from) }];
}

/** A list's component, told the texts of its entries with their marks, and the page that it stands on. */
function withTexts({ node, texts }: PlacedList, page: string): MdastNode {
  const element = node as MdastNode & { type: 'mdxJsxFlowElement' };
  return {
    ...element,
    attributes: [
      ...element.attributes,
      attribute('texts', texts),
      { type: 'mdxJsxAttribute', name: 'page', value: page },
    ],
  } as MdastNode;
}

/**
 * Sätteri plugin: turns each citation in the text into a `Citation` element, hands each list the texts of its entries,
 * and names the page's occurrences of sources in its front matter as `occurrences`, where `render()` hands them on. The page carries
 * its citations; nothing is stored outside it, so cached pages keep theirs.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  before(root, context) {
    const page = pageId(context.fileURL);
    const found = outline(root, page, readData().data);
    for (const [node, placed] of Map.groupBy(found.citations, ({ node }) => node)) {
      context.replaceNode(node, split(node.value, placed));
    }
    for (const list of found.lists) context.replaceNode(list.node, withTexts(list, page));
    context.data.astro!.frontmatter['occurrences'] = found.occurrences;
  },
});
