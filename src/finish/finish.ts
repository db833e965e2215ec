import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage, pathsIn } from '../checks/output/page.ts';
import { documentsOf } from '../search/documents.ts';
import { searchFile } from '../search/file.ts';
import { movedPage } from './moved.ts';
import { headersFile, withPolicy } from './policy.ts';
import { siteUrl } from '../site-url.ts';
import { absoluteAt, relativeTo, rewriteAddresses } from './relative.ts';

/** A page that has another name now, and the sections that were published under the old one. */
export interface Moved {
  from: string;
  to: string;
  ids: readonly string[];
}

/** Where the layout names the search file, before its name is known. */
const SEARCH = '/search.js';

/**
 * Turns what Astro built into the site that is published: adds the search file, makes all addresses relative, and
 * gives each page its policy.
 *
 * @param dir the folder that Astro wrote
 * @param moved pages that had other names
 */
export function finish(dir: string, moved: readonly Moved[]): void {
  const paths = pathsIn(dir);
  const pages = new Map(paths.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));

  const found = paths
    .filter((path) => path !== '404.html')
    .flatMap((path) => documentsOf(builtPage(path, pages.get(path)!)));
  const search = searchFile(found);
  const name = `search.${createHash('sha256').update(search).digest('hex').slice(0, 10)}.js`;
  writeFileSync(join(dir, name), search);

  for (const { from, to, ids } of moved) {
    const title = builtPage(to, pages.get(to)!).$('h1').text();
    pages.set(from, movedPage(to, title, ids));
  }
  const site = siteUrl();
  for (const [path, html] of pages) {
    const named = html.replace(`data-index="${SEARCH}"`, `data-index="/${name}"`);
    // The page for addresses that do not exist is shown at any depth, so that only full addresses lead away from it.
    const rewrite = site && path === '404.html' ? absoluteAt(site) : relativeTo(path);
    pages.set(path, withPolicy(rewriteAddresses(named, rewrite)));
  }
  for (const [path, html] of pages) writeFileSync(join(dir, path), html);
  writeFileSync(join(dir, '_headers'), headersFile(pages, [name]));
}
