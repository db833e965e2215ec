import { oneLine, type CslItem } from './csl.ts';

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

/** The day of an item: `2026/03/05/`; parts that are not known are empty. */
function dateOf(parts: readonly (number | undefined)[]): string {
  const [year, month, day] = parts.map((part) => String(part ?? '').padStart(2, '0'));
  return `${year}/${month ?? ''}/${day ?? ''}/`;
}

/** An item as a record, one line a field, because readers disagree on how to join lines that were broken. */
function record({
  id,
  type,
  title,
  author = [],
  publisher,
  number,
  issued,
  URL: url,
  language,
  ...item
}: CslItem): string {
  const parts = issued?.['date-parts'][0];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', TYPES[type]],
    ['ID', id],
    ...author.map((name): [string, string] => [
      'AU',
      'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
    ]),
    ['TI', title],
    ['T2', item['container-title']],
    ['PB', publisher],
    // The number of a report is its serial one; that of a bill would be taken for an ISBN there.
    [type === 'report' ? 'SN' : 'M1', number],
    ['PY', parts && String(parts[0])],
    ['DA', parts && dateOf(parts)],
    ['UR', url],
    ['LA', language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\n`]));
  return `${lines.join('')}ER  - \n`;
}

/** The items as an RIS file in UTF-8, with the tags that reference managers agree on (https://github.com/aurimasv/translators/wiki/RIS-Tag-Map). */
export function ris(items: readonly CslItem[]): string {
  return items.map(record).join('');
}
