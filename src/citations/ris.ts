import { digitsOf, type DateParts } from '../lib/dates.ts';
import { oneLine } from '../lib/text.ts';
import type { CslItem } from './csl.ts';

const TYPES: Readonly<Record<CslItem['type'], string>> = {
  article: 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  broadcast: 'VIDEO',
  document: 'GEN',
  interview: 'GEN',
  legal_case: 'CASE',
  legislation: 'STAT',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  speech: 'GEN',
  webpage: 'ELEC',
};

/** A day: `2026/03/05/`; parts that are not known are empty. */
function written(date: DateParts): string {
  const [year, month = '', day = ''] = digitsOf(date);
  return `${year}/${month}/${day}/`;
}

/** An item as a record, one line a field, because readers disagree on how to join lines that were broken. */
function record(item: CslItem): string {
  const date = item.issued?.['date-parts'][0];
  const authors = (item.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  );
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...authors.map((author): [string, string] => ['AU', author]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    // The number of a report is its serial one; that of a bill would be taken for an ISBN there.
    [item.type === 'report' ? 'SN' : 'M1', item.number],
    ['PY', date && String(date[0])],
    ['DA', date && written(date)],
    ['UR', item.URL],
    ['LA', item.language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\n`]));
  return `${lines.join('')}ER  - \n`;
}

/** The items as an RIS file in UTF-8, with the tags that reference managers agree on (https://github.com/aurimasv/translators/wiki/RIS-Tag-Map). */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('');
}
