import type { CheerioAPI } from 'cheerio';
import type { BuiltPage } from '../checks/output/page.ts';

/** One thing that a search finds: a section of a page, or a source. */
export interface SearchDocument {
  /** Its address from the root of the site, e.g. `surveillance.html#surveillance-law`. */
  id: string;
  /** Name of the page. */
  page: string;
  title: string;
  text: string;
}

type Root = ReturnType<CheerioAPI['root']>[number];
type Node = Root | Root['children'][number];

/** Elements after which a word does not go on. */
const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd']);

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** As in the DOM Standard, 4.4. */
const TEXT_NODE = 3;
const LEFT_OUT = /(?:^|\s)(?:citation|anchor)(?:\s|$)/;

/** The text below a node, without marks, anchors, and drawings, whose labels say in pieces what the text beside them says. */
function rawText(node: Node): string {
  if (node.nodeType === TEXT_NODE) return node.data;
  if (!('attribs' in node) || node.name === 'svg' || LEFT_OUT.test(node.attribs['class'] ?? '')) return '';
  const text = node.children.map(rawText).join('');
  return BLOCKS.has(node.name) ? `${text} ` : text;
}

const textOf = (element: Node) => plain(rawText(element)).replaceAll(/ ([.,;])/g, '$1');

/** The sections of a page's running text, each with the text up to the next heading; the first is the page itself. */
function sections({ path, $ }: BuiltPage, page: string): SearchDocument[] {
  const found: SearchDocument[] = [{ id: path, page, title: plain($('h1').text()), text: plain($('.lead').text()) }];
  const lists = new Set($('.prose > :has([data-entry], .reference)').get());
  for (const element of $('.prose > *').get()) {
    if ($(element).hasClass('heading')) {
      const heading = $(element).find('h2[id], h3[id]').first();
      found.push({ id: `${path}#${heading.attr('id')}`, page, title: plain(heading.text()), text: '' });
    } else if (!lists.has(element)) {
      const last = found.at(-1)!;
      last.text = `${last.text} ${textOf(element)}`.trim();
    }
  }
  return found;
}

/** The entries of a page's lists: events, people, terms and the like. */
function entries({ path, $ }: BuiltPage, page: string): SearchDocument[] {
  return $('.prose [data-entry]')
    .map((_, element): SearchDocument => {
      const title = $(element).attr('data-entry')!;
      return {
        id: `${path}#${$(element).attr('id')}`,
        page,
        title,
        text: textOf(element).replace(title, '').trim(),
      };
    })
    .get();
}

/** The sources on the page of all sources. */
function sources({ path, $ }: BuiltPage, page: string): SearchDocument[] {
  return $('.prose .reference')
    .map((_, element): SearchDocument => {
      const [entry, standing] = $(element).children('p').get();
      return {
        id: `${path}#${$(element).attr('id')}`,
        page,
        title: plain($(entry).children('strong').text()),
        text: plain(`${$(entry).clone().children('strong').remove().end().text()} ${$(standing).text()}`),
      };
    })
    .get();
}

/** What can be found on a page: its sections, the entries of its lists, and on the sources page each source. */
export function documentsOf(built: BuiltPage): SearchDocument[] {
  const page = built.$('nav [aria-current="page"]').text() || plain(built.$('h1').text());
  return [sections, entries, sources].flatMap((kind) => kind(built, page));
}
