import { build } from 'rolldown';
import type { SearchDocument } from './documents.ts';

/**
 * The text of the search file: a classic script, because readers also open the site from a folder, where browsers load
 * neither modules nor data. It contains the texts and not their index, which is larger and takes no less time to load than to
 * make.
 *
 * @param documents everything that can be found
 * @param synonyms groups of words that find one another
 */
export async function searchFile(
  documents: readonly SearchDocument[],
  synonyms: readonly (readonly string[])[],
): Promise<string> {
  const { output } = await build({
    input: `${import.meta.dirname}/dialog.ts`,
    platform: 'browser',
    transform: { target: 'es2022' },
    output: { format: 'iife', name: 'siteSearch', minify: true, comments: false, strict: true },
    write: false,
  });
  return `${output[0].code.trimEnd()}siteSearch.load(${JSON.stringify(documents)},${JSON.stringify(synonyms)});\n`;
}
