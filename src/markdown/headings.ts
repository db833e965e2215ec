import { defineMdastPlugin, type MdastNode } from 'satteri';
import { pageById } from '../loaders/content.ts';
import { headingOf } from '../loaders/outline.ts';
import { element } from './elements.ts';
import { pageId } from './page-id.ts';

/**
 * Sätteri plugin: turns each heading into a `Heading`, which links to itself, after a target for each former id of the
 * section. Runs last, because other plugins look for headings.
 */
export const headings = defineMdastPlugin({
  name: 'headings',
  before(root, context) {
    const page = pageById(pageId(context.fileURL));
    const aliases = Object.entries(page.data.aliases ?? {});
    for (const node of (root as { children: readonly MdastNode[] }).children) {
      if (node.type !== 'heading') continue;
      const { id, title, depth } = headingOf(node);
      const targets = aliases
        .filter(([, to]) => to === id)
        .map(([alias]) => element('span', { id: alias, class: 'alias' }, [], 'flow'));
      const heading = element('Heading', { level: depth, id, title, page: page.id }, node.children, 'flow');
      context.replaceNode(node, [...targets, heading]);
    }
  },
});
