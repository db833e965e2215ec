import { SITE } from '../lib/site.ts';
import { digitsOf, longDate, shortDate } from '../lib/dates.ts';
import { curly, isolate, quotedSentence, sentence } from '../lib/typography.ts';
import type { Source } from '../schemas/source.ts';
import { spokenName } from './csl.ts';
import { formatLocator, type Locator } from './locator.ts';

/** The reference of a source, in parts ready to print; style: Author. “Title.” Container, publisher, number, date. */
export interface Reference {
  authors: string | undefined;
  /** In quotation marks if it is the work's own title, without them if it is a description. */
  title: string | undefined;
  /** The language of the title, if it is not English. */
  language: string | undefined;
  container: string | undefined;
  /** Publisher, number and date, as far as known and not repeated. */
  details: string;
  /** Only an address that may be linked: the publisher's own page, or a licensed copy. */
  url: string | undefined;
  /** The date as digits, as far as known, e.g. `20260226`, for links to an archive. */
  digits: string;
  /** The host of the address, without "www.". */
  host: string | undefined;
  /** Kind, and how the source is known. */
  standing: string;
}

function dateOf({ issued }: Source) {
  return issued?.['date-parts'][0];
}

/** The name of a source in marks: `NPR, 26 Feb`, `CNET, Jan 2021`, `Directive 3000.09, 2023`, `10 U.S.C. § 3252`. */
export function markLabel(source: Source): string {
  const [year, month, day] = dateOf(source) ?? [];
  const label = isolate(source.custom.label);
  if (!year) return label;
  const short =
    year === SITE.year && month ? shortDate([year, month, day]).replace(` ${year}`, '') : shortDate([year, month]);
  return `${label}, ${short}`;
}

/** The mark of one occurrence: `NPR, 26 Feb, ¶ 17`. */
export function mark(source: Source, place: Partial<Locator>): string {
  return place.label ? `${markLabel(source)}, ${formatLocator(place as Locator)}` : markLabel(source);
}

/** The reference of a source. */
export function reference(source: Source): Reference {
  const { title, author = [], custom, number, URL: url, language } = source;
  const container = source['container-title'] && curly(source['container-title']);
  const authors = author.map(spokenName).map(isolate);
  const repeated = [source['container-title'], ...author.map(spokenName)].includes(source.publisher);
  const publisher = !repeated && source.publisher && isolate(source.publisher);
  const date = dateOf(source);
  const details = [publisher, number, date && longDate(date)].filter(Boolean).join(', ');
  const linked = url !== undefined && custom.address === 'own or licensed';
  const { kind, read } = custom;
  return {
    authors: authors.length > 0 ? sentence(authors.join(', ')) : undefined,
    title: title?.startsWith('[') ? isolate(sentence(curly(title))) : title && quotedSentence(title),
    language: /^en\b/.test(language) ? undefined : language,
    container: container && isolate(container),
    details: details && sentence(details),
    url: linked ? url : undefined,
    digits: date ? digitsOf(date).join('') : '',
    host: linked ? new URL(url).hostname.replace(/^www\./, '') : undefined,
    standing: curly(`${kind[0]!.toUpperCase()}${kind.slice(1)}, ${read.startsWith('in ') ? 'read' : 'known'} ${read}.`),
  };
}

/** Order of references: by mark, then by date, so that a reader of a mark finds its entry. */
export function compareSources(a: Source, b: Source): number {
  const order = (source: Source) => [...(dateOf(source) ?? [0])].map((part) => String(part).padStart(4, '0')).join('-');
  return (
    a.custom.label.localeCompare(b.custom.label, 'en') ||
    order(a).localeCompare(order(b), 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
