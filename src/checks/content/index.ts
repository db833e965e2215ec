import type { Diagnostic } from '../../lib/diagnostic.ts';
import { readContent, siteContent, type Content } from '../../loaders/content.ts';
import { aliases, published } from './aliases.ts';
import { citations } from './citations.ts';
import { components } from './components.ts';
import { data, glossary } from './data.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { markup } from './markup.ts';
import { needed, record, titles } from './pages.ts';
import { quotations } from './quotations.ts';
import { sources } from './sources.ts';

/** Reports what is wrong with the content. */
type Rule = (content: Content) => Iterable<Diagnostic>;

/** Rules that report what is there. */
const ALWAYS: readonly Rule[] = [
  ...[aliases, citations, components, data, headings, markup, quotations, record, titles],
];

/** Rules that report what is missing, which may be in a file that could not be read. */
const WHEN_COMPLETE: readonly Rule[] = [glossary, links, needed, published, sources];

export const CONTENT_RULES = [...ALWAYS, ...WHEN_COMPLETE];

/**
 * All diagnostics of a content folder.
 *
 * @param dir another folder than that of the site
 */
export function checkContent(dir?: string): Diagnostic[] {
  const { content, diagnostics } = dir ? readContent(dir) : siteContent();
  const rules = content.unread.size > 0 ? ALWAYS : CONTENT_RULES;
  return [...diagnostics, ...rules.flatMap((rule) => [...rule(content)])];
}
