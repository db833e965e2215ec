import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContent } from '../../loaders/content.ts';
import { LIST_NAMES, type ListName } from '../../loaders/site-data.ts';

/** The lists of the site as they are, for those who want the data. */
export const getStaticPaths = (() => LIST_NAMES.map((list) => ({ params: { list } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(siteContent().content.data[params['list'] as ListName], null, 1)}\n`);
