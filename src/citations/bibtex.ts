import { MONTHS } from '../lib/dates.ts';
import { oneLine } from '../lib/text.ts';
import type { CslItem } from './csl.ts';

/** Types of entries, and the fields in which they name where a work stands and who made it public; all others are `misc`. */
const TYPES: Readonly<Partial<Record<CslItem['type'], readonly [type: string, container: string, publisher: string]>>> =
  {
    article: ['article', 'journal', 'publisher'],
    'article-magazine': ['article', 'journal', 'publisher'],
    'article-newspaper': ['article', 'journal', 'publisher'],
    report: ['techreport', 'note', 'institution'],
  };

/** Signs that mean something in TeX and have no escape of one sign. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string) => oneLine(text).replaceAll(/[\\{}~^$%&#_]/g, (sign) => NAMED[sign] ?? `\\${sign}`);

/** Part of a name; in braces where BibTeX would take a word or comma in it for the end of the name. */
const namePart = (text: string) => (/,|\band\b/i.test(text) ? `{${tex(text)}}` : tex(text));

/** An item as an entry. Titles keep their capitals by a second pair of braces, addresses stand as they are. */
function entry({ id, type, author, title, publisher, number, issued, URL: url, ...item }: CslItem): string {
  const [kind, containerField, publisherField] = TYPES[type] ?? ['misc', 'howpublished', 'publisher'];
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const names = author?.map((name) =>
    'literal' in name
      ? `{${tex(name.literal)}}`
      : [name.family, name.given].flatMap((part) => (part ? namePart(part) : [])).join(', '),
  );
  const container = item['container-title'];
  const fields: [name: string, value: string | number | undefined][] = [
    ['author', names?.join(' and ')],
    ['title', title && `{${tex(title)}}`],
    [containerField, container && tex(container)],
    [publisherField, publisher && tex(publisher)],
    ['number', number && tex(number)],
    ['year', year],
    ['month', month && MONTHS[month - 1]!.slice(0, 3).toLowerCase()],
    ['day', day],
    ['url', url],
  ];
  const written = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `\t${name} = ${name === 'month' ? value : `{${value}}`},\n`);
  return `@${kind}{${id},\n${written.join('')}}\n`;
}

/** The items as a BibTeX file (https://ctan.org/pkg/bibtex) in UTF-8; the citation keys are those of the site. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
