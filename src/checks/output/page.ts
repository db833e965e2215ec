import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { Fault } from '../../content/fault.ts';

/** A built page. */
export interface BuiltPage {
  /** Path inside the output folder, with forward slashes. */
  path: string;
  $: CheerioAPI;
}

/** What the rules about the whole site need to know of a page; its tree, many times the size of its text, is let go. */
export interface PageSummary {
  path: string;
  title: string;
  ids: ReadonlySet<string>;
  /** Where its links lead, as written. */
  links: readonly string[];
  /** Hashes of its scripts and styles. */
  inline: readonly string[];
}

/** A rule over one page: what is wrong in it. */
export type PageRule = (page: BuiltPage) => string[];

/** A rule over the whole site: what it finds, with the page's path as the file. It is told the paths of all files, pages included. */
export type SiteRule = (pages: readonly PageSummary[], files: ReadonlySet<string>) => Fault[];

/** A built page from its HTML. The quick parser does, because html-validate sees to it that pages are well-formed. */
export function builtPage(path: string, html: string): BuiltPage {
  return { path, $: load(html, { xml: { xmlMode: false } }) };
}

/** What is kept of a page. */
export function summaryOf({ path, $ }: BuiltPage): PageSummary {
  const all = (selector: string, name: string) =>
    $(selector)
      .get()
      .map((element) => $(element).attr(name)!);
  return {
    path,
    title: $('title').text(),
    ids: new Set(all('[id]', 'id')),
    links: all('a[href], area[href]', 'href'),
    inline: $('script:not([type="application/ld+json"]), style')
      .get()
      .map((element) => createHash('sha256').update($(element).text()).digest('base64')),
  };
}

/** The paths of all files below a folder, with forward slashes. */
export function filesIn(dir: string): Set<string> {
  return new Set(readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')));
}

/** The paths of every `.html` file below a folder, with forward slashes, in order. */
export function pathsIn(dir: string): string[] {
  return [...filesIn(dir)].filter((path) => path.endsWith('.html')).sort();
}

/** Every built page below a folder, one after the other. */
export function* builtPages(dir: string): Generator<BuiltPage> {
  for (const path of pathsIn(dir)) yield builtPage(path, readFileSync(join(dir, path), 'utf8'));
}
