import type { APIRoute, GetStaticPaths } from 'astro';
import { FORMATS, type Format } from '../../citations/formats.ts';
import { citableParts } from '../../loaders/cite-this-page.ts';
import { pageById, pagesInOrder } from '../../loaders/content.ts';

interface Props {
  id: string;
  format: Format;
}

/** The citations of a page and its sections as files: `cite/surveillance.bib` and so on. */
export const getStaticPaths = (() =>
  pagesInOrder().flatMap(({ id }) =>
    (Object.keys(FORMATS) as Format[]).map((format) => ({
      params: { file: `${id}.${format}` },
      props: { id, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, format } }) =>
  new Response(FORMATS[format].write(citableParts(pageById(id)).map(({ item }) => item)));
