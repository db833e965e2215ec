import { contentDir } from '../../lib/files.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { readContent, siteContent } from '../../loaders/content.ts';
import { readLock } from '../../quotations/lock.ts';
import { aliases } from './aliases.ts';
import { citations } from './citations.ts';
import { components } from './components.ts';
import { data } from './data.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { needed, record, titles } from './pages.ts';
import { quotations } from './quotations.ts';
import { sources } from './sources.ts';

export const CONTENT_RULES = [
  aliases,
  citations,
  components,
  data,
  headings,
  links,
  markup,
  needed,
  record,
  sources,
  titles,
];

/**
 * Everything that is wrong in a content folder.
 *
 * @param dir another content folder than that of the site
 */
export function checkContent(dir?: string): Diagnostic[] {
  const { content, diagnostics } = dir ? readContent(dir) : siteContent();
  const lock = readLock(dir ?? contentDir());
  return [...diagnostics, ...CONTENT_RULES.flatMap((rule) => rule(content)), ...quotations(content, lock)];
}
