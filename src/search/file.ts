import { buildSync } from 'esbuild';
import type { SearchDocument } from './documents.ts';

/**
 * The text of the search file: a classic script, because readers also open the site from a folder, where browsers load
 * neither modules nor data. It contains the texts and not their index, which is larger and takes no less time to load than to
 * make.
 *
 * @param documents everything that can be found
 * @param synonyms groups of words that find one another
 */
export function searchFile(documents: readonly SearchDocument[], synonyms: readonly (readonly string[])[]): string {
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
  return `${outputFiles[0]!.text}siteSearch.load(${JSON.stringify(documents)},${JSON.stringify(synonyms)});\n`;
}
