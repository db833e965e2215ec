import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesInOrder, siteContent } from '../loaders/content.ts';
import { atomFeed, sitemap } from '../lib/feeds.ts';
import { SITE } from '../lib/site.ts';
import { pageUrl, siteUrl } from '../lib/site-url.ts';

/** `feed.xml` and `sitemap.xml`, which need to know where the site is. */
export const getStaticPaths = (() =>
  siteUrl() ? ['feed', 'sitemap'].map((feed) => ({ params: { feed } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const site = siteUrl()!;
  const { changes } = siteContent().content.data;
  if (params['feed'] === 'feed') return new Response(atomFeed(changes, site));
  const pages = pagesInOrder().map(({ id }) => pageUrl(id)!);
  return new Response(sitemap(pages, changes[0]?.date ?? SITE.record.checked));
};
