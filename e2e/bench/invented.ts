/** Pages of invented text, shaped like those of the site, for measuring: the same for every generator of pages. */

/** A link to a section of a page, or a citation of a source's paragraph. */
export type Mark = { page: number; section: number } | { source: number; paragraph: number };

/** A section: its title, whose slug is its id, and its paragraphs. */
interface InventedSection {
  title: string;
  id: string;
  paragraphs: (string | Mark)[][];
}

/** A page; they are numbered from 0, and the first is the front page. */
export interface InventedPage {
  title: string;
  description: string;
  sections: InventedSection[];
}

/** How much is made. Sources are cited in turn, so that each is, where there are citations enough. */
export interface Size {
  pages: number;
  sources: number;
  /** Citations on each page. */
  citations: number;
}

const SECTIONS = 8;
const PARAGRAPHS = 4;
/** About 2,300 a page. */
const WORDS = 70;
/** Links to other pages, on each page. */
const LINKS = 20;
const VOCABULARY =
  `the of and to in that for with was said which company contract department officials model models data
  systems law court order week Friday statement terms use military surveillance autonomous weapons supply chain risk talks
  clause public wrote report analysis people government private agency intelligence decision review limits human judgment
  purposes lawful domestic commercial records bought searches months before after against under between because however
  agreement deadline secretary executive negotiation published quoted according several later first second its their not
  been would could what when where any all more than other such these those from has had have were are is by on at as`
    .split(/\s+/)
    .map((word) => word.trim());

/** What a section is called; generators of pages make its id of it. */
const titleOf = (page: number, section: number) => `Part ${section + 1} of page ${page + 1}`;

/** The id of a section: what every generator of pages makes of its title. */
export const sectionId = (page: number, section: number) => titleOf(page, section).toLowerCase().replaceAll(' ', '-');

/** The multiplicative generator of Park and Miller: the same numbers in every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function sentence(number: (below: number) => number, words: number): string {
  const text = Array.from({ length: words }, () => VOCABULARY[number(VOCABULARY.length)]).join(' ');
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The pages of a site of some size: about 2,300 words each, with 20 links to other pages. */
export function inventPages({ pages, sources, citations }: Size): InventedPage[] {
  const number = numbersFrom(20260227);
  const paragraphs = SECTIONS * PARAGRAPHS;
  /** The share of so many marks that falls to a paragraph. */
  const share = (of: number, paragraph: number) =>
    Math.floor(((paragraph + 1) * of) / paragraphs) - Math.floor((paragraph * of) / paragraphs);
  let cited = 0;
  return Array.from({ length: pages }, (_, page) => ({
    title: `What the record says, part ${page + 1}`,
    description: `Part ${page + 1} of an invented text, made to measure how pages are built and shown.`,
    sections: Array.from({ length: SECTIONS }, (_, section) => ({
      title: titleOf(page, section),
      id: sectionId(page, section),
      paragraphs: Array.from({ length: PARAGRAPHS }, (_, nth): (string | Mark)[] => {
        const at = section * PARAGRAPHS + nth;
        const marks: Mark[] = [
          ...Array.from({ length: share(LINKS, at) }, () => ({ page: number(pages), section: number(SECTIONS) })),
          ...Array.from({ length: share(citations, at) }, () => ({
            source: cited++ % sources,
            paragraph: 1 + number(40),
          })),
        ];
        const words = Math.floor(WORDS / (marks.length + 1));
        return [...marks.flatMap((mark) => [`${sentence(number, words)} `, mark, '. ']), `${sentence(number, words)}.`];
      }),
    })),
  }));
}

/** The name of a page's file without its ending, where the front page is `index`. */
export const fileName = (page: number) => (page === 0 ? 'index' : `page-${page + 1}`);

/** Where a source stands, as all generators give it. */
export const addressOf = (source: number) => `https://paper-${source + 1}.example.org/2026/report`;

/**
 * The text of a page as Markdown.
 *
 * @param page the page
 * @param written how a generator wants its links and citations
 * @param idOf what follows the title of a heading to give it its id, where a generator does not make it of the title
 */
export function markdown(
  { sections }: InventedPage,
  written: (mark: Mark) => string,
  idOf: (id: string) => string = () => '',
): string {
  const blocks = sections.flatMap(({ title, id, paragraphs }) => [
    `## ${title}${idOf(id)}`,
    ...paragraphs.map((parts) => parts.map((part) => (typeof part === 'string' ? part : written(part))).join('')),
  ]);
  return `${blocks.join('\n\n')}\n`;
}
