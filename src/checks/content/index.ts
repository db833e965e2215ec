import type { Diagnostic } from '../../lib/diagnostic.ts';
import { contentDir } from '../../lib/files.ts';
import { readContent, siteContent } from '../../loaders/content.ts';
import { readLock } from '../../quotations/lock.ts';
import { aliases, published } from './aliases.ts';
import { citations } from './citations.ts';
import { components } from './components.ts';
import { data, glossary } from './data.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { needed, record, titles } from './pages.ts';
import { quotations, singleQuotationMarks } from './quotations.ts';
import { sources } from './sources.ts';

/** The rules of the content, in the order of their files. */
export const CONTENT_RULES = [
  ...[aliases, citations, components, data, glossary, headings, links, markup],
  ...[needed, published, record, singleQuotationMarks, sources, titles],
];

/**
 * All diagnostics of a content folder.
 *
 * @param dir another folder than that of the site
 */
export function checkContent(dir?: string): Diagnostic[] {
  const { content, diagnostics } = dir ? readContent(dir) : siteContent();
  const lock = readLock(dir ?? contentDir());
  return [...diagnostics, ...CONTENT_RULES.flatMap((rule) => rule(content)), ...quotations(content, lock)];
}
