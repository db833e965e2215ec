import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { Source } from '../schemas/source.ts';

/** A CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html), without anything of ours. */
export type CslItem = Omit<Source, 'custom'>;

/** The formats in which citations can be taken away, by the ending of their files. */
export const FORMATS = {
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  json: { name: 'CSL-JSON', write: cslJson },
} as const;

export type Format = keyof typeof FORMATS;

const { format: bibtexOptions } = plugins.config.get('@bibtex');
bibtexOptions['useIdAsLabel'] = true;
bibtexOptions['checkLabel'] = false;

/** A source as others know it. */
export function cslItem({ custom, ...item }: Source): CslItem {
  void custom;
  return item;
}

/** Web pages have no container in BibTeX and RIS: the site then stands as the publisher. */
function withPublisher(item: CslItem): CslItem {
  const publisher = item.publisher ?? item['container-title'];
  return publisher ? { ...item, publisher } : item;
}

/** Signs that mean something in TeX, and how to write them. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  ...Object.fromEntries([...'$%&#_'].map((sign) => [sign, `\\${sign}`])),
};

/** The first code point of a plane for private use, which no text of the content holds. */
const PRIVATE = 0xf0000;

/** The item with the names of its authors safe in TeX: the library writes them as they are. */
function withSafeNames(item: CslItem): CslItem {
  const safe = (text: string | undefined) =>
    text?.replaceAll(/[\\{}~^$%&#_]/g, (sign) => String.fromCodePoint(PRIVATE + sign.charCodeAt(0)));
  const author = item.author?.map(
    (name) => Object.fromEntries(Object.entries(name).map(([part, text]) => [part, safe(text)])) as typeof name,
  );
  return author ? { ...item, author } : item;
}

// The library writes TeX for what it knows beyond ASCII, drops the rest, and reads tags in titles as markup. Such signs
// travel as words of letters and come back as they were, as today's BibTeX wants them; so does a word that looks like one.
// Breaks of lines do not come back: in both formats they end a field.
const encode = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[^\x20-\x7e]|[<>]|q(?=ux)/gu, (sign) => `qux${sign.codePointAt(0)!.toString(16)}xuq`);
const decode = (text: string) =>
  text.replaceAll(/qux([0-9a-f]+)xuq/g, (_, code: string) => {
    const sign = String.fromCodePoint(parseInt(code, 16) % PRIVATE);
    return parseInt(code, 16) > PRIVATE ? TEX[sign]! : sign;
  });

function encoded(value: unknown): unknown {
  if (typeof value === 'string') return encode(value);
  if (Array.isArray(value)) return value.map(encoded);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, encoded(inner)]));
  }
  return value;
}

/** The items as a BibTeX file in UTF-8; the citation keys are those of the site. */
export function bibtex(items: readonly CslItem[]): string {
  return decode(new Cite(items.map(withPublisher).map(withSafeNames).map(encoded)).format('bibtex')).trim() + '\n';
}

/** The day of an item as RIS writes it: `DA  - 2026/03/05/`. */
function risDate({ issued }: CslItem): string {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return year === undefined ? '' : `DA  - ${year}/${two(month)}/${two(day)}/\n`;
}

/**
 * The items as an RIS file, one line a field, because readers disagree on how to join lines that were broken; with the day of
 * each, which the library leaves out for newspapers, and its whole key, which it cuts.
 */
export function ris(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const written = new Cite([encoded(withPublisher(item))]).format('ris');
      const lines = written.replaceAll(/\n(?![A-Z][A-Z0-9] {2}-)/g, '').replaceAll(/^DA {2}- .*\n| +$/gm, '');
      return decode(lines)
        .replace(/^ID {2}- .*$/m, `ID  - ${item.id}`)
        .replace(/^ER {2}-.*$/m, `${risDate(item)}ER  - `);
    })
    .join('\n')
    .trim()
    .concat('\n');
}

/** The items as CSL-JSON. */
export function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}

/**
 * An item as COinS (OpenURL context object in a span's title), which reference managers read off a page. Z39.88-2004 has no
 * kind for web pages; Dublin Core says all that is known.
 */
export function coins({ title, author = [], publisher, URL: url, issued, ...item }: CslItem): string {
  const fields: [string, string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', item.type === 'article-newspaper' ? 'newspaperArticle' : 'webpage'],
    ['rft.title', title],
    ['rft.source', item['container-title']],
    ['rft.publisher', publisher],
    ['rft.date', issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-')],
    ['rft.identifier', url],
    ['rft.language', item.language],
    ...author.map((name): [string, string] => [
      'rft.creator',
      'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '),
    ]),
  ];
  return new URLSearchParams(fields.filter((field): field is [string, string] => field[1] !== undefined)).toString();
}
