import { buildSync } from 'esbuild';
import MiniSearch from 'minisearch';
import type { SearchDocument } from './documents.ts';
import { SEARCH_OPTIONS } from './options.ts';

/**
 * The text of the search file: a classic script, because readers also open the site from a folder, where browsers load
 * neither modules nor data.
 *
 * @param documents everything that can be found
 */
export function searchFile(documents: readonly SearchDocument[]): string {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll(documents);
  const { outputFiles } = buildSync({
    entryPoints: [`${import.meta.dirname}/dialog.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'siteSearch',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return `${outputFiles[0]!.text}siteSearch.load(${JSON.stringify(index)});\n`;
}
