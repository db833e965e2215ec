import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { load } from 'cheerio';
import type { Diagnostic } from './diagnostic.ts';

/** A built page: its path in the site, its tree, and all elements in order, so that rules need not search again. */
export type BuiltPage = ReturnType<typeof builtPage>;
export type PageElement = BuiltPage['elements'][number];

/** Parses a built page. The fast parser is enough, because html-validate checks that pages are well-formed. */
export function builtPage(path: string, html: string) {
  const $ = load(html, { xml: { xmlMode: false } });
  const elements = $('*')
    .get()
    .filter((node) => 'attribs' in node);
  return { path, $, elements };
}

/** What rules about the whole site need of a page; its tree, many times the size of its text, can be freed. */
export interface PageSummary {
  path: string;
  ids: ReadonlySet<string>;
  /** Targets of its links, as written. */
  links: readonly string[];
  /** Hashes of its scripts and styles. */
  inline: readonly string[];
}

/** A rule for one page; returns messages. */
export type PageRule = (page: BuiltPage) => string[];

/** A rule for the whole site, which gets the paths of all files; the file of its diagnostics is the path of the page. */
export type SiteRule = (pages: readonly PageSummary[], files: ReadonlySet<string>) => Diagnostic[];

/** The texts of the scripts and styles in a page. JSON-LD is data, to which no policy applies. */
export function inlineTexts({ $ }: BuiltPage): { scripts: string[]; styles: string[] } {
  const textsOf = (selector: string) =>
    $(selector)
      .get()
      .map((element) => $(element).text());
  return { scripts: textsOf('script:not([type="application/ld+json"])'), styles: textsOf('style') };
}

/** The summary of a page: a copy, because strings of its tree are slices that would keep the whole text in memory. */
export function summaryOf(page: BuiltPage): PageSummary {
  const { path, elements } = page;
  const { scripts, styles } = inlineTexts(page);
  return structuredClone({
    path,
    ids: new Set(elements.flatMap(({ attribs }) => attribs['id'] ?? [])),
    links: elements.flatMap(({ name, attribs }) => (name === 'a' && attribs['href']) || []),
    inline: [...scripts, ...styles].map((text) => createHash('sha256').update(text).digest('base64')),
  });
}

/** The paths of all files below a folder, with forward slashes. */
export function filesIn(dir: string): Set<string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Set(entries.map(({ parentPath, name }) => relative(dir, join(parentPath, name)).replaceAll('\\', '/')));
}

/** The paths of every `.html` file below a folder, with forward slashes, in order. */
export function htmlFilesIn(dir: string): string[] {
  return [...filesIn(dir)].filter((path) => path.endsWith('.html')).sort();
}

/** Parses every built page below a folder, one at a time. */
export function* builtPages(dir: string): Generator<BuiltPage> {
  for (const path of htmlFilesIn(dir)) yield builtPage(path, readFileSync(join(dir, path), 'utf8'));
}
