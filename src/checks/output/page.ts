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

/**
 * A rule over all built pages: what it finds, with the page's path as the file. It is told the paths of all files of the site,
 * pages included.
 */
export type OutputRule = (pages: readonly BuiltPage[], files: ReadonlySet<string>) => Fault[];

/** A built page from its HTML. */
export function builtPage(path: string, html: string): BuiltPage {
  return { path, $: load(html) };
}

/** The paths of every `.html` file below a folder, with forward slashes, in order. */
export function pathsIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The paths of all files below a folder, with forward slashes. */
export function filesIn(dir: string): Set<string> {
  return new Set(readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')));
}

/** Every built page below a folder. */
export function readOutput(dir: string): BuiltPage[] {
  return pathsIn(dir).map((path) => builtPage(path, readFileSync(join(dir, path), 'utf8')));
}

/** All ids of a page. */
export function idsOf({ $ }: BuiltPage): string[] {
  return $('[id]')
    .map((_, element) => $(element).attr('id'))
    .get();
}
