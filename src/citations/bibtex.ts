import { MONTHS } from '../lib/dates.ts';
import { oneLine } from '../lib/text.ts';
import { familyName, type CslItem, type Name } from './csl.ts';

/** Types of entries, and their fields for container and publisher; all other types are `misc`. */
const TYPES: Partial<Record<CslItem['type'], readonly [type: string, container: string, publisher: string]>> = {
  article: ['article', 'journal', 'publisher'],
  'article-magazine': ['article', 'journal', 'publisher'],
  'article-newspaper': ['article', 'journal', 'publisher'],
  report: ['techreport', 'note', 'institution'],
};

/** Special characters of TeX that a backslash does not escape. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const tex = (text: string) =>
  oneLine(text).replaceAll(/[\\{}~^$%&#_]/g, (character) => NAMED[character] ?? `\\${character}`);

/** Part of a name; in braces if BibTeX would read a word or comma in it as the end of the name. */
const namePart = (text: string) => (/,|\band\b/i.test(text) ? `{${tex(text)}}` : tex(text));

/** A name in the order `von Last, Jr, First`. */
function writtenName(name: Name): string {
  if (name.literal !== undefined) return `{${tex(name.literal)}}`;
  const parts = [familyName(name), name.suffix, name.given].flatMap((part) => (part ? namePart(part) : []));
  // With one comma, the second part is the given name.
  return !name.given && name.suffix ? `${parts.join(', ')},` : parts.join(', ');
}

/** An item as an entry. A second pair of braces keeps the capitals of titles; addresses are not escaped. */
function entry({ id, type, author, title, publisher, number, issued, URL: url, ...item }: CslItem): string {
  const [kind, containerField, publisherField] = TYPES[type] ?? ['misc', 'howpublished', 'publisher'];
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const container = item['container-title'];
  const fields: [name: string, value: string | number | undefined][] = [
    ['author', author?.map(writtenName).join(' and ')],
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

/** The items as a BibTeX file (https://ctan.org/pkg/bibtex) in UTF-8; with the citation keys of the site. */
export function bibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}
