import type { APIRoute, GetStaticPaths } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { allPages } from '../../loaders/collections.ts';
import { previewImage } from '../../lib/preview-image.ts';
import { siteUrl } from '../../lib/site-url.ts';

/** A picture for each page, where the site has an address: Open Graph wants full ones. No page shows it itself. */
export const getStaticPaths = (async () =>
  siteUrl()
    ? (await allPages()).map((page) => ({ params: { page: page.id }, props: { page } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ page: CollectionEntry<'pages'> }> = async ({ props }) =>
  new Response(new Uint8Array(await previewImage(props.page.data.title)));
