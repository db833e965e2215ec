import type { APIRoute, GetStaticPaths } from 'astro';
import { LIST_NAMES, readData, type ListName } from '../../loaders/site-data.ts';

/** The lists of the site as they are, for those who want the data. */
export const getStaticPaths = (() => LIST_NAMES.map((list) => ({ params: { list } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(`${JSON.stringify(readData().data[params['list'] as ListName], null, 1)}\n`);
