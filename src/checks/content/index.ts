import { contentDir } from '../../loaders/dir.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { readContent } from '../../loaders/content.ts';
import { readLock } from '../../quotations/lock.ts';
import { aliases } from './aliases.ts';
import { citations } from './citations.ts';
import { components } from './components.ts';
import { data } from './data.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { needed, titles } from './pages.ts';
import { quotations } from './quotations.ts';
import { sources } from './sources.ts';

const RULES = [aliases, citations, components, data, headings, links, markup, needed, sources, titles];

/**
 * Everything that is wrong in a content folder.
 *
 * @param dir the folder that holds `pages/` and `sources/`
 * @param read what was read of it, where that is known already
 */
export function checkContent(dir = contentDir(), { content, diagnostics } = readContent(dir)): Diagnostic[] {
  return [...diagnostics, ...RULES.flatMap((rule) => rule(content)), ...quotations(content, readLock(dir))];
}
