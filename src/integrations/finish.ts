import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from '../lib/built-page.ts';
import { documentsOf, type SearchDocument } from '../search/documents.ts';
import { searchFile } from '../search/file.ts';
import { siteUrl } from '../lib/site-url.ts';
import { applyEdits, placedPage } from './edit.ts';
import { movedPage } from './redirects.ts';
import { contentSecurityPolicy, headersFile, inlineOf, policyEdit, together, type Inline } from './csp.ts';
import { absoluteAt, addressEdits, relativeTo } from './relative.ts';

/** A page that has another name now, and the sections that were published under the old one. */
export interface Moved {
  from: string;
  to: string;
  ids: readonly string[];
}

/** The address of the search file in the layout, before its name is known: `/search.js`, made relative with all others. */
const SEARCH = /(?<= data-index="[^"]*)\bsearch\.js(?=")/;

/**
 * Turns what Astro built into the site that is published: adds the search file, makes all addresses relative, and
 * gives each page its policy.
 *
 * @param dir the folder that Astro wrote
 * @param moved pages that had other names
 */
export function finish(dir: string, moved: readonly Moved[]): void {
  for (const { from, to, ids } of moved) {
    const { $ } = placedPage(to, readFileSync(join(dir, to), 'utf8'));
    writeFileSync(join(dir, from), movedPage(to, $('h1').text(), ids));
  }
  const old = new Set(moved.map(({ from }) => from));
  const paths = pathsIn(dir);
  const found: SearchDocument[] = [];
  const inline: Inline[] = [];
  for (const path of paths) {
    const page = placedPage(path, readFileSync(join(dir, path), 'utf8'));
    if (path !== '404.html' && !old.has(path)) found.push(...documentsOf(page));
    const own = inlineOf(page);
    inline.push(own);
    // The page for addresses that do not exist is shown at any depth, so that only full addresses lead away from it.
    const site = siteUrl();
    const rewrite = site && path === '404.html' ? absoluteAt(site) : relativeTo(path);
    writeFileSync(join(dir, path), applyEdits(page.html, [...addressEdits(page, rewrite), policyEdit(page, own)]));
  }

  const search = searchFile(found);
  const name = `search.${createHash('sha256').update(search).digest('hex').slice(0, 10)}.js`;
  writeFileSync(join(dir, name), search);
  // Once more through the files: the name is known last, and all pages at once are too much for memory.
  for (const path of paths) {
    const file = join(dir, path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(SEARCH, name));
  }
  const policy = contentSecurityPolicy(together(inline));
  writeFileSync(join(dir, '_headers'), headersFile(policy, paths, [name]));
}
