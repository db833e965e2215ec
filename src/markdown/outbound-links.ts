import { defineMdastPlugin } from 'satteri';

/** Sätteri plugin: a link that leaves the site tells the page that it leads to nothing about where its reader came from. */
export const outboundLinks = defineMdastPlugin({
  name: 'outbound-links',
  link(node, context) {
    if (/^https?:/i.test(node.url)) context.setProperty(node, 'data', { hProperties: { rel: 'noopener noreferrer' } });
  },
});
