import { defineMdastPlugin, type MdastNode } from 'satteri';
import { siteContent } from '../loaders/content.ts';
import type { Term } from '../schemas/data.ts';
import { element } from './elements.ts';
import { pageId } from './page-id.ts';

interface Children {
  children?: MdastNode[];
}

/** One pattern for all spellings, the longest first, so that a longer term wins over one inside it. */
function patternOf(terms: readonly Term[]): { pattern: RegExp; idOf: Map<string, string> } {
  const idOf = new Map(terms.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const words = [...idOf.keys()].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}§-])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'gu'),
    idOf,
  };
}

/** A text node split at the terms that its section has not linked yet. */
function split(value: string, pattern: RegExp, idOf: Map<string, string>, linked: Set<string>): MdastNode[] {
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const match of value.matchAll(pattern)) {
    const id = idOf.get(match[0])!;
    if (linked.has(id)) continue;
    linked.add(id);
    const link = element('a', { class: 'term', href: `glossary.html#${id}` }, [{ type: 'text', value: match[0] }]);
    nodes.push({ type: 'text', value: value.slice(from, match.index) }, link);
    from = match.index + match[0].length;
  }
  return nodes.length > 0 ? [...nodes, { type: 'text', value: value.slice(from) }] : [];
}

/** Sätteri plugin: links the first occurrence of a glossary term in each section to its entry, except in headings and links. */
export const glossaryLinks = defineMdastPlugin({
  name: 'glossary-links',
  before(root, context) {
    const terms = siteContent().content.data.glossary;
    if (terms.length === 0 || pageId(context.fileURL) === 'glossary') return;
    const { pattern, idOf } = patternOf(terms);
    let linked = new Set<string>();
    const visit = (node: MdastNode): void => {
      if (node.type === 'heading') linked = new Set();
      if (node.type === 'heading' || node.type === 'link' || node.type === 'strong') return;
      if (node.type === 'text') {
        const nodes = split(node.value, pattern, idOf, linked);
        if (nodes.length > 0) context.replaceNode(node, nodes);
      }
      (node as Children).children?.forEach(visit);
    };
    visit(root);
  },
});
