import type { Fault } from '../../content/fault.ts';
import { active } from './active.ts';
import { alternatives } from './alternatives.ts';
import { citations } from './citations.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import type { BuiltPage, OutputRule } from './page.ts';
import { requests } from './requests.ts';
import { titles } from './titles.ts';

const RULES: readonly OutputRule[] = [active, alternatives, citations, ids, links, requests, titles];

/** Everything that is wrong in built pages, among all files of the site. */
export function checkOutput(pages: readonly BuiltPage[], files: ReadonlySet<string>): Fault[] {
  return RULES.flatMap((rule) => rule(pages, files));
}
