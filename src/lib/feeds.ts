import { SITE } from './site.ts';
import { escapeXml } from './text.ts';

/** A change to the site, with a title for readers. */
interface FeedEntry {
  id: string;
  date: string;
  title: string;
  page: string;
  section?: string | undefined;
  text: string;
}

/**
 * The changes to the site as an Atom feed (RFC 4287); each entry links to the section that changed.
 *
 * @param changes newest first
 * @param site address of the site, ending with a slash
 */
export function atomFeed(changes: readonly FeedEntry[], site: URL): string {
  const entries = changes.map(({ id, date, title, page, section, text }) => {
    const link = new URL(section ? `${page}#${section}` : page, site).href;
    return `<entry><id>${escapeXml(new URL(`changes.html#${id}`, site).href)}</id>
<title>${escapeXml(title)}</title>
<updated>${date}T00:00:00Z</updated><link href="${escapeXml(link)}"/><summary>${escapeXml(text)}</summary></entry>`;
  });
  const name = escapeXml(SITE.name);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>${escapeXml(site.href)}</id><title>${name}: changes and corrections</title>
<author><name>${name}</name></author><updated>${changes[0]?.date ?? SITE.record.checked}T00:00:00Z</updated>
<link rel="self" href="${escapeXml(new URL('feed.xml', site).href)}"/><link href="${escapeXml(site.href)}"/>
${entries.join('\n')}
</feed>
`;
}

/** The pages of the site for search engines (sitemaps.org). */
export function sitemap(addresses: readonly string[], changed: string): string {
  const urls = addresses.map((address) => `<url><loc>${escapeXml(address)}</loc><lastmod>${changed}</lastmod></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
