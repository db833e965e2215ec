import { defineMdastPlugin, type MdastNode } from 'satteri';
import { outline, type PlacedCitation, type Use } from '../content/mdx.ts';

declare module 'satteri' {
  interface DataMap {
    astro: { frontmatter: Record<string, unknown> };
  }
}

function citationElement(uses: readonly Use[]): MdastNode {
  return {
    type: 'mdxJsxTextElement',
    name: 'Citation',
    attributes: [{ type: 'mdxJsxAttribute', name: 'uses', value: JSON.stringify(uses) }],
    children: [],
  } as unknown as MdastNode;
}

/** A text node cut at its citations. */
function split(value: string, citations: readonly PlacedCitation[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const { match, uses } of citations) {
    // The space before a mark is the mark's own, so that it never begins a line alone.
    nodes.push({ type: 'text', value: value.slice(from, match.start).trimEnd() }, citationElement(uses));
    from = match.end;
  }
  return [...nodes, { type: 'text', value: value.slice(from) }];
}

/**
 * Sätteri plugin: turns each citation in the text into a `Citation` element, and lists the page's uses of sources
 * in its front matter as `uses`, where `render()` hands them on. The page carries its citations; nothing is stored
 * outside it, so cached pages keep theirs.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  before(root, context) {
    const found = outline(root).citations;
    for (const [node, placed] of Map.groupBy(found, ({ node }) => node)) {
      context.replaceNode(node, split(node.value, placed));
    }
    context.data.astro!.frontmatter['uses'] = found.flatMap(({ uses }) => uses);
  },
});
