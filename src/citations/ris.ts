import { digitsOf } from '../lib/dates.ts';
import { oneLine } from '../lib/text.ts';
import { familyName, type CslItem, type Name } from './csl.ts';

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

/** A name in the order `Last, First, Suffix`. */
function writtenName(name: Name): string {
  if (name.literal !== undefined) return name.literal;
  return [familyName(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** An item as a record, one line a field, because programs disagree on how to join broken lines. */
function record(item: CslItem): string {
  const date = item.issued?.['date-parts'][0];
  const [year, month = '', day = ''] = date ? digitsOf(date) : [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', writtenName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    // SN is the serial number of a report; programs would read that of a bill as an ISBN.
    [item.type === 'report' ? 'SN' : 'M1', item.number],
    ['PY', date && String(date[0])],
    ['DA', date && `${year}/${month}/${day}/`],
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
