import type { APIRoute, GetStaticPaths } from 'astro';
import { allPages } from '../loaders/collections.ts';
import { readData } from '../loaders/site-data.ts';
import { atomFeed, sitemap } from '../lib/feeds.ts';
import { pageUrl, siteUrl } from '../lib/site-url.ts';

/** `feed.xml` and `sitemap.xml`, which need to know where the site is. */
export const getStaticPaths = (() =>
  siteUrl() ? ['feed', 'sitemap'].map((feed) => ({ params: { feed } })) : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const site = siteUrl()!;
  const { changes } = readData().data;
  if (params['feed'] === 'feed') return new Response(atomFeed(changes, site));
  const pages = (await allPages()).map(({ id }) => pageUrl(id)!);
  return new Response(sitemap(pages, changes[0]?.date ?? '2026-01-01'));
};
