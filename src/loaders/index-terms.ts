import { markLabel } from '../citations/reference.ts';
import { headingOf, textOf, type Heading } from './outline.ts';
import type { Content, Page } from './content.ts';
import type { MdastNode } from 'satteri';

/** An entry of the A–Z index: its name, its address, and the sections that name it. */
export interface IndexEntry {
  name: string;
  href: string;
  sections: { href: string; title: string }[];
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
  return pages.flatMap(({ page, sections }) =>
    sections
      .filter(({ id, text }) => id !== '' && pattern.test(text))
      .map(({ id, title }) => ({ href: `${page.id}.html#${id}`, title: `${page.data?.label ?? page.id}: ${title}` })),
  );
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
      sections: sectionsNaming(words, read),
    })),
    ...data.glossary.map(({ id, term, words }) => ({
      name: term,
      href: `glossary.html#${id}`,
      sections: sectionsNaming(words, read),
    })),
    ...[...sources.values()].flatMap(({ data: source }) =>
      source ? [{ name: `${markLabel(source)} (source)`, href: `sources.html#${source.id}`, sections: [] }] : [],
    ),
  ];
  entries.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const letter = ({ name }: IndexEntry) => (/^\p{L}/u.test(name) ? name[0]!.toUpperCase() : '#');
  return Map.groupBy(entries, letter);
}
