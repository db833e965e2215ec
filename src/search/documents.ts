import type { CheerioAPI } from 'cheerio';
import type { BuiltPage, PageElement } from '../lib/built-page.ts';
import { oneLine } from '../lib/text.ts';

/** One thing that a search finds: a section of a page, an entry or a source. */
export interface SearchDocument {
  /** Its address from the root of the site, e.g. `surveillance.html#surveillance-law`. */
  id: string;
  /** Name of the page. */
  page: string;
  title: string;
  /** Other words under which it is found. */
  words: readonly string[];
  text: string;
}

type Text = Omit<SearchDocument, 'words'>;
type Root = ReturnType<CheerioAPI['root']>[number];
type Node = Root | Root['children'][number];

/** Elements that end a word. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd']);

/** As in the DOM Standard, 4.4. */
const TEXT_NODE = 3;
/** Citations, links to a heading or onwards, and lists of links. */
const LEFT_OUT = /(?:^|\s)(?:citation|anchor|letters|index-list|more)(?:\s|$)/;

/** The text of a node, without charts, whose labels repeat in pieces what the text beside them says. */
function rawText(node: Node): string {
  if (node.nodeType === TEXT_NODE) return node.data;
  if (!('attribs' in node) || node.name === 'svg' || LEFT_OUT.test(node.attribs['class'] ?? '')) return '';
  const text = node.children.map(rawText).join('');
  return BLOCKS.has(node.name) ? `${text} ` : text;
}

/** The text of a node in one line, without the space or full stop before what was left out. */
const textOf = (element: Node) => oneLine(rawText(element)).replaceAll(/\. (?=\.)| (?=[.,;])/g, '');

const isEntry = ({ attribs }: PageElement) => 'data-entry' in attribs;
const isReference = ({ attribs }: PageElement) => /(?:^|\s)reference(?:\s|$)/.test(attribs['class'] ?? '');

/** Whether a node contains entries of a list, or references. */
const holdsEntries = (node: PageElement): boolean =>
  node.children.some((child) => 'attribs' in child && (isEntry(child) || isReference(child) || holdsEntries(child)));

/** The sections of a page's running text, each with the text up to the next heading; the first is the page itself. */
function sections({ path, $ }: BuiltPage, page: string): Text[] {
  const found: Text[] = [
    { id: path, page, title: oneLine($('h1').text()), text: $('meta[name="description"]').attr('content') ?? '' },
  ];
  for (const element of $('.prose > *').get()) {
    if ($(element).hasClass('heading')) {
      const heading = $(element).find('h2[id], h3[id]').first();
      found.push({ id: `${path}#${heading.attr('id')}`, page, title: oneLine(heading.text()), text: '' });
    } else if (!holdsEntries(element)) {
      const last = found.at(-1)!;
      last.text = `${last.text} ${textOf(element)}`.trim();
    }
  }
  return found;
}

/** The entries of a page's lists: events, people, terms and the like. */
function entries({ path, elements }: BuiltPage, page: string): Text[] {
  return elements.filter(isEntry).map((element): Text => {
    const { id, 'data-entry': title = '' } = element.attribs;
    return { id: `${path}#${id}`, page, title, text: textOf(element).replace(title, '').trim() };
  });
}

/** The sources on the page of all sources. */
function sources({ path, $, elements }: BuiltPage, page: string): Text[] {
  const own = elements.filter((element) => isReference(element) && $(element).closest('.prose').length > 0);
  return own.map((element): Text => {
    const [entry, standing] = $(element).children('p').get();
    const title = oneLine($(entry).children('strong').text());
    const text = oneLine(`${$(entry).clone().children('strong').remove().end().text()} ${$(standing).text()}`);
    return { id: `${path}#${element.attribs['id']}`, page, title, text };
  });
}

/**
 * What can be found on a page: its sections, the entries of its lists, and on the sources page each source. Pages for citing
 * and the A–Z repeat what is elsewhere.
 *
 * @param words other words under which documents are found, by their address
 * @returns copies, because the strings in a page's tree are parts of its text and would keep all of it in memory
 */
export function documentsOf(built: BuiltPage, words: ReadonlyMap<string, readonly string[]>): SearchDocument[] {
  if (built.path.startsWith('cite/') || built.path === 'a-z.html') return [];
  const page = built.$('nav [aria-current="page"]').first().text() || oneLine(built.$('h1').text());
  const documents = [sections, entries, sources].flatMap((kind) => kind(built, page));
  return structuredClone(documents.map((document) => ({ ...document, words: words.get(document.id) ?? [] })));
}
