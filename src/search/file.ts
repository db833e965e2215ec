import MiniSearch from 'minisearch';
import { build } from 'rolldown';
import type { SearchDocument } from './documents.ts';
import { SEARCH_OPTIONS } from './options.ts';

/**
 * The text of the search file: a classic script, because readers also open the site from a folder, where browsers load
 * neither modules nor data.
 *
 * @param documents everything that can be found
 */
export async function searchFile(documents: readonly SearchDocument[]): Promise<string> {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll(documents);
  const { output } = await build({
    input: `${import.meta.dirname}/dialog.ts`,
    platform: 'browser',
    transform: { target: 'es2022' },
    output: { format: 'iife', name: 'siteSearch', minify: true, comments: false, strict: true },
    write: false,
  });
  return `${output[0].code.trimEnd()}siteSearch.load(${JSON.stringify(index)});\n`;
}
