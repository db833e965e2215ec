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

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** The sections of a page's running text, each with the text up to the next heading; the first is the page itself. */
function sections({ path, $ }: BuiltPage, page: string): SearchDocument[] {
  const found: SearchDocument[] = [{ id: path, page, title: plain($('h1').text()), text: plain($('.lead').text()) }];
  $('.prose > *').each((_, element) => {
    const block = $(element);
    if (block.is('h2[id], h3[id]')) {
      found.push({ id: `${path}#${block.attr('id')}`, page, title: plain(block.text()), text: '' });
    } else if (!block.is('.references')) {
      const copy = block.clone();
      copy.find('.citation').remove();
      copy.find('p, li, td, th, dt, dd').append(' ');
      const last = found.at(-1)!;
      last.text = plain(`${last.text} ${copy.text()}`).replaceAll(/ ([.,;])/g, '$1');
    }
  });
  return found;
}

/** What can be found on a page: its sections, and on the sources page each source. */
export function documentsOf(built: BuiltPage): SearchDocument[] {
  const { path, $ } = built;
  const page = $('nav [aria-current="page"]').text() || plain($('h1').text());
  const sources = $('.prose .reference')
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
  return [...sections(built, page), ...sources];
}
