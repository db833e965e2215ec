import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import rules from '../../.config/html-validate.mjs';
import { pathsIn } from './output/page.ts';

/** What html-validate, with the rules of this project, finds in the pages below a folder; one line each. */
export async function invalidities(dir: string): Promise<string[]> {
  const validator = new HtmlValidate(rules);
  const found: string[] = [];
  for (const path of pathsIn(dir)) {
    const { results } = await validator.validateString(readFileSync(join(dir, path), 'utf8'), path);
    for (const { line, message } of results.flatMap(({ messages }) => messages))
      found.push(`${path}:${line}  ${message}`);
  }
  return found;
}
