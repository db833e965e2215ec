import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import type { PageUses } from '../citations/uses.ts';
import type { Source } from '../schemas/source.ts';
import type { Use } from './mdx.ts';

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

/** All pages, in the order of the navigation. */
export async function allPages(): Promise<CollectionEntry<'pages'>[]> {
  return (await getCollection('pages')).sort((a, b) => a.data.order - b.data.order);
}

/** Address of a page from the root of the site; made relative when the build is finished. */
export function pathOf(page: { id: string }): string {
  return `/${page.id}.html`;
}

/** A page's content, its headings and its uses of sources. */
export async function renderPage(page: CollectionEntry<'pages'>) {
  const { Content, headings, remarkPluginFrontmatter } = await render(page);
  return { Content, headings, uses: (remarkPluginFrontmatter['uses'] ?? []) as Use[] };
}

let uses: Promise<PageUses[]> | undefined;

/** The uses of sources on all pages; in a build they are gathered once. */
export function allUses(): Promise<PageUses[]> {
  const gather = async () =>
    Promise.all(
      (await allPages()).map(async (page) => ({
        path: pathOf(page),
        label: page.data.label,
        uses: (await renderPage(page)).uses,
      })),
    );
  if (import.meta.env.DEV) return gather();
  return (uses ??= gather());
}

let counts: Promise<Map<string, number>> | undefined;

async function countUses(): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { uses } of await allUses()) for (const { id } of uses) found.set(id, (found.get(id) ?? 0) + 1);
  return found;
}

/** How often a source is used on the site. */
export async function useCount(key: string): Promise<number> {
  return (await (import.meta.env.DEV ? countUses() : (counts ??= countUses()))).get(key) ?? 0;
}
