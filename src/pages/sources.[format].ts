import type { APIRoute, GetStaticPaths } from 'astro';
import { cslItem } from '../citations/csl.ts';
import { FORMATS, type Format } from '../citations/formats.ts';
import { allSources } from '../loaders/content.ts';

/** All sources as files: `sources.bib`, `sources.ris`, `sources.json`. */
export const getStaticPaths = (() =>
  Object.keys(FORMATS).map((format) => ({ params: { format } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const sources = allSources()
    .map(cslItem)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return new Response(FORMATS[params['format'] as Format].write(sources));
};
