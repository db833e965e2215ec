import { defineMdastPlugin, type MdastNode } from 'satteri';
import { siteContent } from '../loaders/content.ts';
import { outline, type PlacedCitation } from '../loaders/outline.ts';
import { attributes, element, type JsxElement } from './elements.ts';
import { pageId } from './page-id.ts';

/** Splits a text node at its citations. */
function split(value: string, citations: readonly PlacedCitation[]): MdastNode[] {
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const { match, occurrences } of citations) {
    // The component writes the space before a mark, so that no mark begins a line alone.
    nodes.push({ type: 'text', value: value.slice(from, match.start).trimEnd() }, element('Citation', { occurrences }));
    from = match.end;
  }
  return [...nodes, { type: 'text', value: value.slice(from) }];
}

/**
 * Sätteri plugin: turns each citation in the text into a `Citation`, and passes its entries to each component of a list,
 * with their texts split at the citations.
 */
export const citations = defineMdastPlugin({
  name: 'citations',
  // The outline reads from the source which characters are escaped.
  options: { position: true },
  before(root, context) {
    const found = outline(root, context.source, pageId(context.fileURL), siteContent().content.data);
    for (const [node, placed] of Map.groupBy(found.citations, ({ node }) => node)) {
      context.replaceNode(node, split(node.value, placed));
    }
    for (const { node, props } of found.lists) {
      const list = node as JsxElement;
      context.replaceNode(node, {
        ...list,
        attributes: [...list.attributes, ...attributes({ ...props })],
      } as MdastNode);
    }
  },
});
