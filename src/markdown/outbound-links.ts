import { defineMdastPlugin } from 'satteri';

/** Sätteri plugin: links to other sites send no referrer. */
export const outboundLinks = defineMdastPlugin({
  name: 'outbound-links',
  link(node, context) {
    if (/^https?:/i.test(node.url)) context.setProperty(node, 'data', { hProperties: { rel: 'noopener noreferrer' } });
  },
});
