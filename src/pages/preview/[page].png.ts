import type { APIRoute, GetStaticPaths } from 'astro';
import { previewImage } from '../../lib/preview-image.ts';
import { siteUrl } from '../../lib/site-url.ts';
import { pagesInOrder, siteContent } from '../../loaders/content.ts';

/** A picture for each page, if the site has an address: Open Graph wants full ones. No page shows it. */
export const getStaticPaths = (() =>
  siteUrl()
    ? pagesInOrder().map(({ id, data }) => ({ params: { page: id }, props: { title: data.title } }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ title: string }> = async ({ props }) =>
  new Response(new Uint8Array(await previewImage(props.title, siteContent().content.data.status)));
