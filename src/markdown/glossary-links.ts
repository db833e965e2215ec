import { defineMdastPlugin, type MdastNode } from 'satteri';
import { withoutCitations } from '../citations/citation.ts';
import { patternOf } from '../lib/word-pattern.ts';
import { siteContent } from '../loaders/content.ts';
import type { Term } from '../schemas/data.ts';
import { childrenOf } from '../loaders/outline.ts';
import { element } from './elements.ts';
import { pageId } from './page-id.ts';

/** The first sentence of a term's text, without its citations; the full stop of an abbreviation ends none. */
function definitionOf({ text }: Term): string {
  const plain = withoutCitations(text);
  return /^.+?(?<!\b[A-Za-z]|\bNo)\.(?=\s|$)/s.exec(plain)?.[0] ?? plain;
}

/**
 * Sätteri plugin: links the first occurrence of a glossary term in each section to its entry, except in headings and links.
 * The first link of the page to a term carries its definition, for the card.
 */
export const glossaryLinks = defineMdastPlugin({
  name: 'glossary-links',
  before(root, context) {
    const terms = siteContent().content.data.glossary;
    if (pageId(context.fileURL) === 'glossary') return;
    const termOf = new Map(terms.flatMap((term) => term.words.map((word) => [word, term] as const)));
    // Unlike elsewhere, a hyphen or section sign makes a word part of another term.
    const pattern = patternOf(termOf.keys(), '§-');
    const defined = new Set<Term>();
    let linked = new Set<Term>();
    const linkTo = (term: Term, word: string) => {
      const definition = defined.has(term) ? undefined : definitionOf(term);
      defined.add(term);
      const attributes = { class: 'term', href: `glossary.html#${term.id}`, 'data-definition': definition };
      return element('a', attributes, [{ type: 'text', value: word }]);
    };
    /** A text split at the terms that its section has not linked yet. */
    const split = (text: string): MdastNode[] => {
      const nodes: MdastNode[] = [];
      let from = 0;
      for (const { 0: word, index } of text.matchAll(pattern)) {
        const term = termOf.get(word)!;
        if (linked.has(term)) continue;
        linked.add(term);
        nodes.push({ type: 'text', value: text.slice(from, index) }, linkTo(term, word));
        from = index + word.length;
      }
      return [...nodes, { type: 'text', value: text.slice(from) }];
    };
    const visit = (node: MdastNode): void => {
      if (node.type === 'heading') linked = new Set();
      if (node.type === 'heading' || node.type === 'link' || node.type === 'strong') return;
      if (node.type === 'text') {
        const nodes = split(node.value);
        if (nodes.length > 1) context.replaceNode(node, nodes);
      }
      childrenOf(node).forEach(visit);
    };
    visit(root);
  },
});
