import { longDate, partsOf } from '../schemas/date.ts';
import { SITE } from '../lib/site.ts';
import type { CslItem } from './csl.ts';

/** What is needed to cite a page of this site, or a section of it. */
export interface Citable {
  /** Id of the page. */
  page: string;
  title: string;
  /** The section's id and title, for a section. */
  section?: { id: string; title: string } | undefined;
  /** The last day that the page covers, e.g. `2026-10-05`. */
  until: string;
  /** The day of the last change of substance to the site. */
  changed: string;
  /** The page's address on the web, where the site has one. */
  address: string | undefined;
}

/** A page or section of this site as a CSL-JSON item. */
export function ownItem({ page, title, section, changed, address }: Citable): CslItem {
  return {
    id: ['red-lines', page, section?.id].filter(Boolean).join('-'),
    type: 'webpage',
    title: section ? `${section.title} (section of: ${title})` : title,
    author: [{ literal: SITE.name }],
    'container-title': SITE.name,
    publisher: SITE.name,
    issued: { 'date-parts': [partsOf(changed)] },
    ...(address && { URL: section ? `${address}#${section.id}` : address }),
    language: 'en',
  };
}

/** A page or section of this site, cited in a plain sentence. */
export function ownSentence({ title, section, until, changed, address }: Citable): string {
  const where = section ? `“${section.title}”, in “${title}”` : `“${title}”`;
  const scope = `covers events to ${longDate(partsOf(until))}, edition of ${longDate(partsOf(changed))}`;
  const at = address && (section ? `${address}#${section.id}` : address);
  return `${where}, ${SITE.name} (${scope}).${at ? ` ${at}` : ''}`;
}
