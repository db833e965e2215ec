import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage } from '../lib/built-page.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { readTextFile } from '../lib/files.ts';

/** The committed list of every address ever published, one a line: `surveillance.html`, `surveillance.html#the-clause`. */
export const LEDGER = 'anchors.txt';

/** Ids that are not promised to last: marks, a page's own references, the template's, the generated index. */
const PASSING = /^(?:cite-|a-z-|topic-|content$|contents|references$)/;

/**
 * The lasting addresses of a built page; none where readers come to it by way of another. They are copies, because the strings
 * in its tree would keep all of its text.
 */
export function addressesOf({ path, $ }: BuiltPage): string[] {
  if (path.includes('/') || path === '404.html') return [];
  const ids = $('main [id]')
    .not('.bibliography, .bibliography [id], svg, svg [id]')
    .get()
    .map((element) => $(element).attr('id')!);
  return structuredClone([path, ...ids.filter((id) => !PASSING.test(id)).map((id) => `${path}#${id}`)]);
}

/**
 * The ledger of a content folder.
 *
 * @returns its addresses, or undefined where the folder keeps none
 */
export function readLedger(dir: string): string[] | undefined {
  const path = join(dir, LEDGER);
  return existsSync(path) ? readTextFile(path).split('\n').filter(Boolean) : undefined;
}

/** Addresses that were published and are not among those of the built site: a link from elsewhere would lead to nothing. */
export function lostAddresses(ledger: readonly string[], addresses: readonly string[]): Diagnostic[] {
  const there = new Set(addresses);
  return ledger.flatMap((address, index) => {
    if (there.has(address)) return [];
    const [page, id] = address.split('#') as [string, string?];
    const name = page.replace(/\.html$/, '');
    const mend = id
      ? `Keep it as an alias: in the front matter of content/pages/${name}.mdx write "aliases: { ${id}: NEW-ID }", or in the entry that it named "aliases: [${id}]".`
      : `Keep it: in the front matter of the page that replaces it write "formerly: [${name}]".`;
    return [
      {
        file: `content/${LEDGER}`,
        line: index + 1,
        message: `the address ${address} was published and leads to nothing now. ${mend}`,
      },
    ];
  });
}

/** Addresses of the built site that are not in the ledger yet. */
export function unregisteredAddresses(ledger: readonly string[], addresses: readonly string[]): Diagnostic[] {
  const known = new Set(ledger);
  const added = addresses.filter((address) => !known.has(address));
  return added.map((address) => ({
    file: `content/${LEDGER}`,
    message: `the address ${address} is not registered. Run: npm run anchors`,
  }));
}
