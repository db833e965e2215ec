import { defineMdastPlugin } from 'satteri';
import { headingOf } from '../loaders/outline.ts';

/** Sätteri plugin: before each section that had other ids, an empty target for each of them, so that old links still land there. */
export const aliases = defineMdastPlugin({
  name: 'aliases',
  heading(node, context) {
    const { id } = headingOf(node);
    const all = (context.data.astro?.frontmatter['aliases'] ?? {}) as Record<string, string>;
    for (const [alias, to] of Object.entries(all)) {
      if (to !== id) continue;
      const target = {
        type: 'mdxJsxFlowElement',
        name: 'span',
        attributes: [
          { type: 'mdxJsxAttribute', name: 'id', value: alias },
          { type: 'mdxJsxAttribute', name: 'class', value: 'alias' },
        ],
        children: [],
      };
      context.insertBefore(node, target);
    }
  },
});
