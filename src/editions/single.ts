import { contentSecurityPolicy, withPolicy } from '../integrations/csp.ts';
import { builtPage } from '../lib/built-page.ts';
import { SITE } from '../lib/site.ts';
import { escapeXml } from '../lib/text.ts';
import { copyOf, internalLink, type Chapter } from './chapters.ts';

/** Id of a page's part in the single page. */
const partId = (page: string) => `page-${page}`;

function part(chapter: Chapter): string {
  const { id, $ } = copyOf(chapter);
  // The sources page lists every use on the site; the lists of the other pages would repeat its ids.
  $('.bibliography').remove();
  // From the last level up, so that no heading moves twice.
  for (const level of [3, 2, 1]) $(`h${level}`).each((_, heading) => void (heading.tagName = `h${level + 1}`));
  $('a[href]').each((_, link) => {
    const target = internalLink($(link).attr('href')!, id);
    if (target) $(link).attr('href', `#${target.id ?? partId(target.page)}`);
  });
  return `<section class="part" id="${partId(id)}">${$('article').toString()}</section>`;
}

/**
 * The whole site as one page that needs no other file: links between pages lead to ids in it, and each id occurs once.
 *
 * @param chapters the pages in order
 * @returns HTML with its own Content-Security-Policy
 */
export function singlePage(chapters: readonly Chapter[]): string {
  const { $ } = chapters[0]!;
  const [name, tagline] = [escapeXml(SITE.name), escapeXml(SITE.tagline)];
  const links = chapters.map(({ id, title }) => `<li><a href="#${partId(id)}">${escapeXml(title)}</a></li>`);
  const head = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}: ${tagline}</title>
<meta name="description" content="${escapeXml($('meta[name="description"]').attr('content') ?? '')}">
<meta name="color-scheme" content="light dark"><style>${$('style').text()}</style></head>`;
  return `${withPolicy(head, contentSecurityPolicy(builtPage('', head)))}<body>
<header class="masthead"><h1 class="site-name">${name}</h1><p class="tagline">${tagline}</p>
<nav aria-label="Parts"><ol>${links.join('')}</ol></nav></header>
<main id="content">${chapters.map(part).join('\n')}</main></body></html>
`;
}
