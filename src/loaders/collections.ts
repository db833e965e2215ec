import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { bySource, type PageOccurrences } from '../citations/backlinks.ts';
import type { Source } from '../schemas/source.ts';
import type { Occurrence } from '../citations/citation.ts';

/**
 * The source with a citation key.
 *
 * @throws Error where there is none; in a build the checks have told it before
 */
export async function requireSource(key: string): Promise<Source> {
  const entry = await getEntry('sources', key);
  if (!entry) throw new Error(`unknown citation key "${key}": there is no content/sources/${key}.yaml`);
  return entry.data;
}

/** What is the same for every page is gathered once in a build, and anew while pages are being written. */
function once<T>(gather: () => Promise<T>): () => Promise<T> {
  let gathered: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? gather() : (gathered ??= gather()));
}

/** All sources. */
export const allSources = once(async () => (await getCollection('sources')).map(({ data }) => data));

/** All pages, in the order of the navigation. */
export const allPages = once(async () => (await getCollection('pages')).sort((a, b) => a.data.order - b.data.order));

/** Address of a page from the root of the site; made relative when the build is finished. */
export function pathOf(page: { id: string }): string {
  return `/${page.id}.html`;
}

/** A page's content, its headings and its occurrences of sources. */
export async function renderPage(page: CollectionEntry<'pages'>) {
  const { Content, headings, remarkPluginFrontmatter } = await render(page);
  return { Content, headings, occurrences: (remarkPluginFrontmatter['occurrences'] ?? []) as Occurrence[] };
}

/** The occurrences of sources in a section, up to the next heading. */
export async function occurrencesInSection(page: string, section: string): Promise<Occurrence[]> {
  const entry = await getEntry('pages', page);
  return entry ? (await renderPage(entry)).occurrences.filter((use) => use.section.id === section) : [];
}

/** The occurrences of sources on all pages, by source. */
export const allOccurrences = once(async () => {
  const pages = (await allPages()).map(async (page): Promise<PageOccurrences> => {
    const { occurrences } = await renderPage(page);
    return { path: pathOf(page), label: page.data.label, occurrences };
  });
  return bySource(await Promise.all(pages));
});
