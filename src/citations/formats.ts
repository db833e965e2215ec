import { bibtex } from './bibtex.ts';
import type { CslItem } from './csl.ts';
import { ris } from './ris.ts';

/** The items as CSL-JSON. */
function cslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 1)}\n`;
}

/** The formats in which citations can be downloaded, by file extension. */
export const FORMATS = {
  bib: { name: 'BibTeX', write: bibtex },
  ris: { name: 'RIS', write: ris },
  json: { name: 'CSL-JSON', write: cslJson },
} as const;

export type Format = keyof typeof FORMATS;
