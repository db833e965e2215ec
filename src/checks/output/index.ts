import type { Diagnostic } from '../../lib/diagnostic.ts';
import { active, foreign } from './active.ts';
import { citations } from './citations.ts';
import { links } from './links.ts';
import type { BuiltPage, PageRule, PageSummary, SiteRule } from '../../lib/built-page.ts';
import { requests } from './requests.ts';

export const PAGE_RULES: readonly PageRule[] = [active, citations, requests];
export const SITE_RULES: readonly SiteRule[] = [foreign, links];

/** Diagnostics of one built page. html-validate checks ids, headings and text alternatives. */
export function checkPage(page: BuiltPage): Diagnostic[] {
  return PAGE_RULES.flatMap((rule) => rule(page)).map((message) => ({ file: page.path, message }));
}

/** Diagnostics of the pages of a built site together, among all its files. */
export function checkSite(pages: readonly PageSummary[], files: ReadonlySet<string>): Diagnostic[] {
  return SITE_RULES.flatMap((rule) => rule(pages, files));
}
