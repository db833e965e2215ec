import type { Fault } from '../../content/fault.ts';
import { alternatives } from './alternatives.ts';
import { citations } from './citations.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import { readOutput, type OutputRule } from './page.ts';
import { requests } from './requests.ts';
import { titles } from './titles.ts';

const RULES: readonly OutputRule[] = [alternatives, citations, ids, links, requests, titles];

/** Everything that is wrong in a folder of built pages. */
export function checkOutput(dir: string): Fault[] {
  const pages = readOutput(dir);
  return RULES.flatMap((rule) => rule(pages));
}
