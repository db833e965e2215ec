import { SITE } from '../lib/site.ts';
import { escapeXml } from '../lib/text.ts';

/**
 * The page that stays where another has moved from: it sends readers on, also those who came for a section.
 *
 * @param to path of the page now, seen from here
 * @param title its title
 * @param ids the sections that were here; each leads to the same id there
 */
export function movedPage(to: string, title: string, ids: readonly string[]): string {
  const name = escapeXml(title);
  const links = ids.map((id) => `<li id="${id}"><a href="${to}#${id}">${id}</a></li>`).join('');
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=${to}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Moved: ${name} · ${SITE.name}</title>
<meta name="description" content="This page has moved; the link leads to where it is now."><meta name="robots" content="noindex">
</head><body><main><h1>This page has moved</h1><p>It is now <a href="${to}">${name}</a>.</p>${links && `<p>Its sections:</p><ul>${links}</ul>`}</main></body></html>
`;
}
