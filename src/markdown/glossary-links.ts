import { defineMdastPlugin, type MdastNode } from 'satteri';
import { siteContent } from '../loaders/content.ts';
import type { Term } from '../schemas/data.ts';
import { childrenOf } from '../loaders/outline.ts';
import { element } from './elements.ts';
import { pageId } from './page-id.ts';

/** One pattern for all spellings, the longest first, so that a longer term wins over one inside it. */
function patternOf(terms: readonly Term[]): { pattern: RegExp; idOf: Map<string, string> } {
  const idOf = new Map(terms.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));
  const words = [...idOf.keys()].sort((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}§-])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'gu'),
    idOf,
  };
}

/** The first sentence of a term's text, without its citations; the full stop of an abbreviation ends none. */
function definitionOf({ text }: Term): string {
  const plain = text.replaceAll(/\s*\[@[^\]]*\]/g, '');
  return /^.+?(?<!\b[A-Za-z]|\bNo)\.(?=\s|$)/s.exec(plain)?.[0] ?? plain;
}

/** A text node split at the terms that its section has not linked yet. */
function split(
  value: string,
  pattern: RegExp,
  linkTo: (id: string, word: string) => MdastNode,
  idOf: Map<string, string>,
  linked: Set<string>,
): MdastNode[] {
  const nodes: MdastNode[] = [];
  let from = 0;
  for (const match of value.matchAll(pattern)) {
    const id = idOf.get(match[0])!;
    if (linked.has(id)) continue;
    linked.add(id);
    nodes.push({ type: 'text', value: value.slice(from, match.index) }, linkTo(id, match[0]));
    from = match.index + match[0].length;
  }
  return nodes.length > 0 ? [...nodes, { type: 'text', value: value.slice(from) }] : [];
}

/**
 * Sätteri plugin: links the first occurrence of a glossary term in each section to its entry, except in headings and links.
 * The first link of the page to a term carries its definition, for the card.
 */
export const glossaryLinks = defineMdastPlugin({
  name: 'glossary-links',
  before(root, context) {
    const terms = siteContent().content.data.glossary;
    if (terms.length === 0 || pageId(context.fileURL) === 'glossary') return;
    const { pattern, idOf } = patternOf(terms);
    const defined = new Set<string>();
    let linked = new Set<string>();
    const linkTo = (id: string, word: string) => {
      const definition = defined.has(id) ? undefined : definitionOf(terms.find((term) => term.id === id)!);
      defined.add(id);
      const href = `glossary.html#${id}`;
      return element('a', { class: 'term', href, 'data-definition': definition }, [{ type: 'text', value: word }]);
    };
    const visit = (node: MdastNode): void => {
      if (node.type === 'heading') linked = new Set();
      if (node.type === 'heading' || node.type === 'link' || node.type === 'strong') return;
      if (node.type === 'text') {
        const nodes = split(node.value, pattern, linkTo, idOf, linked);
        if (nodes.length > 0) context.replaceNode(node, nodes);
      }
      childrenOf(node).forEach(visit);
    };
    visit(root);
  },
});
