import type { APIRoute, GetStaticPaths } from 'astro';
import { changeTitle } from '../loaders/change-title.ts';
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
  if (params['feed'] === 'feed') {
    const entries = changes.map((change) => ({ ...change, title: changeTitle(change) }));
    return new Response(atomFeed(entries, site));
  }
  const pages = pagesInOrder().map(({ id }) => pageUrl(id)!);
  return new Response(sitemap(pages, changes[0]?.date ?? SITE.record.checked));
};
