import { SITE } from '../lib/site.ts';
import { digitsOf, longDate, shortDate } from '../lib/dates.ts';
import type { Source } from '../schemas/source.ts';
import { spokenName } from './csl.ts';
import { formatLocator, type Locator } from './locator.ts';

/** A source's reference, in parts that are ready to print; style: Author. “Title.” Container, publisher, number, date. */
export interface Reference {
  authors: string | undefined;
  /** In quotation marks where it is the work's own title, without them where it is our description. */
  title: string | undefined;
  container: string | undefined;
  /** Publisher, number and date, as far as known and not said before. */
  details: string;
  /** Only an address that we may link: the publisher's own page, or a licensed copy. */
  url: string | undefined;
  /** The source's date as digits, as far as known, e.g. `20260226`: where an archive is asked to look. */
  digits: string;
  /** The host of the address, without "www.". */
  host: string | undefined;
  /** Kind, and how the source is known to us. */
  standing: string;
}

const READ = {
  'in full': 'read in full',
  'in excerpt': 'read in excerpt',
  "through others' reports": 'known through others’ reports',
} as const;

/** The text with a full stop, unless it ends with a mark of its own. */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

function dateOf({ issued }: Source) {
  return issued?.['date-parts'][0];
}

/** The name of a source in marks: `NPR, 26 Feb`, `CNET, Jan 2021`, `Directive 3000.09, 2023`, `10 U.S.C. § 3252`. */
export function markLabel(source: Source): string {
  const date = dateOf(source);
  if (!date) return source.custom.label;
  const [year, month] = date;
  const short = year === SITE.year && month ? shortDate(date).replace(` ${year}`, '') : shortDate([year, month]);
  return `${source.custom.label}, ${short}`;
}

/** The mark of one use: `NPR, 26 Feb, ¶ 17`. */
export function mark(source: Source, place: Partial<Locator>): string {
  return place.label ? `${markLabel(source)}, ${formatLocator(place as Locator)}` : markLabel(source);
}

/** A source as its reference says it. */
export function reference(source: Source): Reference {
  const { title, author = [], custom, number, URL: url } = source;
  const container = source['container-title'];
  const authors = author.map(spokenName);
  const publisher = [container, ...authors].includes(source.publisher) ? undefined : source.publisher;
  const date = dateOf(source);
  const details = [publisher, number, date && longDate(date)].filter(Boolean).join(', ');
  const linked = url !== undefined && custom.address === 'own or licensed';
  const kind = custom.kind.replace("'", '’');
  return {
    authors: authors.length > 0 ? sentence(authors.join(', ')) : undefined,
    title: title?.startsWith('[') ? sentence(title) : title && `“${sentence(title)}”`,
    container,
    details: details && sentence(details),
    url: linked ? url : undefined,
    digits: date ? digitsOf(date).join('') : '',
    host: linked ? new URL(url).hostname.replace(/^www\./, '') : undefined,
    standing: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}, ${READ[custom.read]}.`,
  };
}

/** Order of references: by what the marks say, then by date, so that a reader of a mark finds its entry. */
export function compareSources(a: Source, b: Source): number {
  const order = (source: Source) => [...(dateOf(source) ?? [0])].map((part) => String(part).padStart(4, '0')).join('-');
  return (
    a.custom.label.localeCompare(b.custom.label, 'en') ||
    order(a).localeCompare(order(b), 'en') ||
    (a.id < b.id ? -1 : 1)
  );
}
