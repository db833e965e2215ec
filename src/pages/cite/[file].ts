import type { APIRoute, GetStaticPaths } from 'astro';
import type { CollectionEntry } from 'astro:content';
import { FORMATS, type Format } from '../../citations/formats.ts';
import { ownItem } from '../../citations/cite-this-page.ts';
import { citableParts } from '../../loaders/cite-this-page.ts';
import { allPages } from '../../loaders/collections.ts';

interface Props {
  page: CollectionEntry<'pages'>;
  format: Format;
}

/** The citations of a page and its sections as files: `cite/surveillance.bib` and so on. */
export const getStaticPaths = (async () =>
  (await allPages()).flatMap((page) =>
    (Object.keys(FORMATS) as Format[]).map((format) => ({
      params: { file: `${page.id}.${format}` },
      props: { page, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { page, format } }) => {
  const parts = await citableParts(page);
  return new Response(FORMATS[format].write(parts.map(({ citable }) => ownItem(citable))));
};
