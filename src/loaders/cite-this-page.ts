import type { CslItem } from '../citations/csl.ts';
import { longDate, partsOf } from '../lib/dates.ts';
import { quoted } from '../lib/typography.ts';
import { pageUrl } from '../lib/site-url.ts';
import { SITE } from '../lib/site.ts';
import { siteContent, type Page } from './content.ts';

/** The citation of a page of this site, or of one of its sections. */
export interface Citable {
  /** Id of the section; empty for the page. */
  id: string;
  title: string;
  /** In a plain sentence, without the address. */
  sentence: string;
  /** Its full address, if the site has one. */
  address: string | undefined;
  item: CslItem;
  /** Keys of the sources that it cites. */
  sources: string[];
}

/** The citations of a page and of each of its sections. */
export function citableParts({ id: page, data: { title }, headings, occurrences }: Page): Citable[] {
  const { lastEvent, checked } = SITE.record;
  const edition = siteContent().content.data.changes[0]?.date ?? checked;
  const scope = `covers events to ${longDate(partsOf(lastEvent))}, edition of ${longDate(partsOf(edition))}`;

  const part = (section?: { id: string; title: string }): Citable => {
    const address = pageUrl(page, section?.id);
    const cited = occurrences.filter((occurrence) => !section || occurrence.section.id === section.id);
    const where = section ? `${quoted(section.title)}, in ${quoted(title)}` : quoted(title);
    return {
      id: section?.id ?? '',
      title: section?.title ?? title,
      sentence: `${where}, ${SITE.name} (${scope}).`,
      address,
      item: {
        id: [SITE.slug, page, section?.id].filter(Boolean).join('-'),
        type: 'webpage',
        title: section ? `${section.title} (section of: ${title})` : title,
        author: [{ literal: SITE.name }],
        'container-title': SITE.name,
        publisher: SITE.name,
        issued: { 'date-parts': [partsOf(edition)] },
        ...(address && { URL: address }),
        language: 'en',
      },
      sources: [...new Set(cited.map(({ id }) => id))],
    };
  };
  return [part(), ...headings.map(({ heading }) => part(heading))];
}
