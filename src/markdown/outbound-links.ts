import { defineMdastPlugin } from 'satteri';

/** Sätteri plugin: links to other sites do not tell them where the reader came from. */
export const outboundLinks = defineMdastPlugin({
  name: 'outbound-links',
  link(node, context) {
    if (/^https?:/i.test(node.url)) context.setProperty(node, 'data', { hProperties: { rel: 'noopener noreferrer' } });
  },
});
