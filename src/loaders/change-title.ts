import { quoted } from '../lib/typography.ts';
import type { Change } from '../schemas/data.ts';
import { pageById, siteContent } from './content.ts';
import { LIST_NAMES, titleOf, type Entry } from './site-data.ts';

/** What a change is called in the feed: `Correction: People, “OpenAI”`. */
export function changeTitle({ kind, page, section }: Change): string {
  const { data, headings } = pageById(page.replace(/\.html$/, ''));
  const lists = siteContent().content.data;
  const entries = LIST_NAMES.flatMap((name): Entry[] => lists[name]);
  const entry = entries.find(({ id }) => id === section);
  const part = headings.find(({ heading }) => heading.id === section)?.heading.title ?? (entry && titleOf(entry));
  const place = part ? `${data.label}, ${quoted(part)}` : data.label;
  return `${kind === 'correction' ? 'Correction' : 'Change'}: ${place}`;
}
