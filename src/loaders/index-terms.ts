import { compareSources, markLabel } from '../citations/reference.ts';
import type { Source } from '../schemas/source.ts';
import { headingOf, textOf, type Heading } from './outline.ts';
import type { Content, Page } from './content.ts';
import type { MdastNode } from 'satteri';

/** An entry of the A–Z index. */
export interface IndexEntry {
  name: string;
  /** Its own place, if it has one. */
  href?: string;
  /** The sections that name it, page by page; or the sources of one publisher, under an empty name. */
  pages: { page: string; links: { href: string; text: string }[] }[];
}

interface Section extends Heading {
  text: string;
}

/** The sections of a page with their text, including citations; the opening has no id. */
function sectionsOf(root: readonly MdastNode[]): Section[] {
  const sections: Section[] = [{ id: '', title: '', depth: 2, text: '' }];
  for (const node of root) {
    if (node.type === 'heading') {
      sections.push({ ...headingOf(node), text: '' });
    } else sections.at(-1)!.text += ` ${textOf(node)}`;
  }
  return sections;
}

function sectionsNaming(words: readonly string[], pages: readonly { page: Page; sections: Section[] }[]) {
  const escaped = words.map((word) => RegExp.escape(word));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return pages.flatMap(({ page, sections }) => {
    const links = sections
      .filter(({ id, text }) => id !== '' && pattern.test(text))
      .map(({ id, title }) => ({ href: `${page.id}.html#${id}`, text: title }));
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
  const read = pages.map((page) => ({ page, sections: sectionsOf(page.nodes) }));
  const entries: IndexEntry[] = [
    ...data.people.map(({ id, sort, words }) => ({
      name: sort,
      href: `people.html#${id}`,
      pages: sectionsNaming(words, read),
    })),
    ...data.glossary.map(({ id, term, words }) => ({
      name: term,
      href: `glossary.html#${id}`,
      pages: sectionsNaming(words, read),
    })),
    ...[
      ...Map.groupBy(
        [...sources.values()].map(({ data: source }) => source),
        ({ custom }) => custom.label,
      ),
    ].map(([label, own]) => sourceEntry(label, own)),
  ];
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const letter = ({ name }: IndexEntry) => (/^\p{L}/u.test(name) ? name[0]!.toUpperCase() : '#');
  return Map.groupBy(entries, letter);
}
