import { escapeXml } from '../lib/text.ts';
import type { Page } from '../loaders/content.ts';

/** A page at an address that a page had before. */
interface Redirect {
  /** File name in the site. */
  path: string;
  html: string;
}

/** Sends readers to the page's new address, also those who follow a link to a section; works without scripts. */
function redirect(to: string, title: string, ids: readonly string[]): string {
  const name = escapeXml(title);
  const links = ids.map((id) => `<li id="${id}"><a href="${to}#${id}">${id}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Moved: ${name}</title>
<meta name="description" content="This page has moved; the link leads to its new address."><meta name="robots" content="noindex">
</head><body><main><h1>This page has moved</h1><p>It is now <a href="${to}">${name}</a>.</p>${links && `<p>Its sections:</p><ul>${links}</ul>`}</main></body></html>
`;
}

/**
 * The redirects of a site: one page for each former name of a page.
 *
 * @param ledger every address ever published; those under a former name keep their ids
 */
export function redirectPages(pages: readonly Page[], ledger: readonly string[]): Redirect[] {
  return pages.flatMap(({ id, data }) =>
    (data.formerly ?? []).map((name) => {
      const ids = ledger
        .filter((address) => address.startsWith(`${name}.html#`))
        .map((address) => address.split('#')[1]!);
      return { path: `${name}.html`, html: redirect(`${id}.html`, data.title, ids) };
    }),
  );
}
