import type { BuiltPage } from '../lib/built-page.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { LEDGER } from '../loaders/content.ts';

/** Ids that may change: those of citations, of a page's own references, of the layout, and of the generated index. */
const MAY_CHANGE = /^(?:cite-|a-z-|topic-|content$|contents|references$)/;

/** The lasting addresses of a built page; none for pages that readers reach only through another page. */
export function addressesOf({ path, $ }: BuiltPage): string[] {
  if (path.includes('/') || path === '404.html') return [];
  const elements = $('main [id]').not('.bibliography, .bibliography [id], svg, svg [id]').get();
  const ids = elements.map((element) => $(element).attr('id')!);
  return [path, ...ids.filter((id) => !MAY_CHANGE.test(id)).map((id) => `${path}#${id}`)];
}

/** A problem for each published address that the built site no longer has. */
export function lostAddresses(ledger: readonly string[], addresses: readonly string[]): Diagnostic[] {
  const there = new Set(addresses);
  return ledger.flatMap((address, index) => {
    if (there.has(address)) return [];
    const [page, id] = address.split('#') as [string, string?];
    const name = page.replace(/\.html$/, '');
    const fix = id
      ? `Keep it as an alias: in the front matter of content/pages/${name}.mdx write "aliases: { ${id}: NEW-ID }", or in the entry that had the id "aliases: [${id}]".`
      : `Keep it: in the front matter of the page that replaces it write "formerly: [${name}]".`;
    const message = `the address ${address} was published and no longer exists. ${fix}`;
    return [{ file: `content/${LEDGER}`, line: index + 1, message }];
  });
}

/** A problem for each address of the built site that is not in the ledger yet. */
export function unregisteredAddresses(ledger: readonly string[], addresses: readonly string[]): Diagnostic[] {
  const known = new Set(ledger);
  const added = addresses.filter((address) => !known.has(address));
  const messageFor = (address: string) => `the address ${address} is not registered. Run: npm run anchors`;
  return added.map((address) => ({ file: `content/${LEDGER}`, message: messageFor(address) }));
}
