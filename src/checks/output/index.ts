import type { Diagnostic } from '../../lib/diagnostic.ts';
import { active, foreign } from './active.ts';
import { alternatives } from './alternatives.ts';
import { citations } from './citations.ts';
import { head } from './head.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import type { BuiltPage, PageRule, PageSummary, SiteRule } from '../../lib/built-page.ts';
import { requests } from './requests.ts';
import { titles } from './titles.ts';

export const PAGE_RULES: readonly PageRule[] = [active, alternatives, citations, head, ids, requests];
export const SITE_RULES: readonly SiteRule[] = [foreign, links, titles];

/** Everything that is wrong in a built page, taken alone. */
export function checkPage(page: BuiltPage): Diagnostic[] {
  return PAGE_RULES.flatMap((rule) => rule(page)).map((message) => ({ file: page.path, message }));
}

/** Everything that is wrong between built pages, among all files of the site. */
export function checkSite(pages: readonly PageSummary[], files: ReadonlySet<string>): Diagnostic[] {
  return SITE_RULES.flatMap((rule) => rule(pages, files));
}
