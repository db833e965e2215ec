import type { Fault } from '../../content/fault.ts';
import { active, foreign } from './active.ts';
import { alternatives } from './alternatives.ts';
import { citations } from './citations.ts';
import { head } from './head.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import type { BuiltPage, PageRule, PageSummary, SiteRule } from './page.ts';
import { requests } from './requests.ts';
import { titles } from './titles.ts';

const PAGE_RULES: readonly PageRule[] = [active, alternatives, citations, head, ids, requests];
const SITE_RULES: readonly SiteRule[] = [foreign, links, titles];

/** Everything that is wrong in a built page, taken alone. */
export function checkPage(page: BuiltPage): Fault[] {
  return PAGE_RULES.flatMap((rule) => rule(page)).map((message) => ({ file: page.path, message }));
}

/** Everything that is wrong between built pages, among all files of the site. */
export function checkSite(pages: readonly PageSummary[], files: ReadonlySet<string>): Fault[] {
  return SITE_RULES.flatMap((rule) => rule(pages, files));
}
