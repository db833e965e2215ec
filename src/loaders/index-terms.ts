import { compareSources, markLabel } from '../citations/reference.ts';
import { letterOf } from '../lib/text.ts';
import { patternOf } from '../lib/word-pattern.ts';
import type { Source } from '../schemas/source.ts';
import { headingOf, textOf, type Heading } from './outline.ts';
import type { Content, Page } from './content.ts';
import type { MdastNode } from 'satteri';

/** An entry of the A–Z index. */
interface IndexEntry {
  name: string;
  /** Its own place, if it has one. */
  href?: string;
  /** The sections that name it, page by page; or the sources of one publisher, under an empty name. */
  pages: { page: string; links: { href: string; text: string }[] }[];
}

/** The text of each section of a page, including citations. */
function sectionsOf(nodes: readonly MdastNode[]): { heading: Heading; text: string }[] {
  const sections: { heading: Heading; text: string }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({ heading: headingOf(node), text: '' });
    else if (sections.length > 0) sections.at(-1)!.text += ` ${textOf(node)}`;
  }
  return sections;
}

type Read = { page: Page; sections: ReturnType<typeof sectionsOf> }[];

/** The sections that contain one of some words, page by page. */
function sectionsNaming(words: readonly string[], pages: Read): IndexEntry['pages'] {
  const pattern = patternOf(words);
  return pages.flatMap(({ page, sections }) => {
    const links = sections
      .filter(({ text }) => text.search(pattern) >= 0)
      .map(({ heading: { id, title } }) => ({ href: `${page.id}.html#${id}`, text: title }));
    return links.length > 0 ? [{ page: page.data.label, links }] : [];
  });
}

/** The sources of one publisher: a single one under its whole mark, several as the dates under the name. */
function sourceEntry(label: string, sources: readonly Source[]): IndexEntry {
  const hrefOf = ({ id }: Source) => `sources.html#${id}`;
  const [only] = sources;
  if (sources.length === 1) return { name: `${markLabel(only!)} (source)`, href: hrefOf(only!), pages: [] };
  const links = sources.toSorted(compareSources).map((source) => ({
    href: hrefOf(source),
    text: markLabel(source).slice(label.length).replace(/^, /, '') || label,
  }));
  return { name: `${label} (sources)`, pages: [{ page: '', links }] };
}

/**
 * The A–Z index: people, organisations, laws and terms with the sections that name them, and all sources.
 *
 * @returns entries by first letter, in the order of the alphabet; names that begin with another character are under `#`
 */
export function indexTerms({ pages, data, sources }: Content): Map<string, IndexEntry[]> {
  const read: Read = pages.map((page) => ({ page, sections: sectionsOf(page.nodes) }));
  const published = Map.groupBy(
    [...sources.values()].map(({ data }) => data),
    ({ custom }) => custom.label,
  );
  const named = (name: string, href: string, words: readonly string[]) => ({
    name,
    href,
    pages: sectionsNaming(words, read),
  });
  const entries: IndexEntry[] = [
    ...data.people.map(({ id, sort, words }) => named(sort, `people.html#${id}`, words)),
    ...data.glossary.map(({ id, term, words }) => named(term, `glossary.html#${id}`, words)),
    ...[...published].map(([label, own]) => sourceEntry(label, own)),
  ];
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return Map.groupBy(entries, ({ name }) => letterOf(name));
}
