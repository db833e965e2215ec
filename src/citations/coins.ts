import { digitsOf } from '../lib/dates.ts';
import { spokenName, type CslItem } from './csl.ts';

/**
 * An item as COinS (OpenURL context object in the title of a span), which reference managers read from a page.
 * Z39.88-2004 has no format for web pages, so this is Dublin Core.
 */
export function coins({ title, author = [], publisher, URL: url, issued, ...item }: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type === 'article-newspaper' ? 'newspaperArticle' : 'webpage'],
    ['rft.title', title],
    ['rft.source', item['container-title']],
    ['rft.publisher', publisher],
    ['rft.date', issued && digitsOf(issued['date-parts'][0]).join('-')],
    ['rft.identifier', url],
    ['rft.language', item.language],
    ...author.map((name): [string, string] => ['rft.creator', spokenName(name)]),
  ];
  return new URLSearchParams(fields.filter((field): field is [string, string] => field[1] !== undefined)).toString();
}
