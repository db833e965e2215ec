import { contentSecurityPolicy, withPolicy } from '../integrations/csp.ts';
import { builtPage } from '../lib/built-page.ts';
import { SITE } from '../lib/site.ts';
import { escapeXml } from '../lib/text.ts';
import { copyOf, internalLink, type Chapter } from './chapters.ts';

/** Id of a page's part in the single page. */
const partId = (page: string) => `page-${page}`;

/** The ids that an earlier page has too, as `PAGE#ID`: of charts on two pages, and of marks in the opening. */
function repeatedIds(chapters: readonly Chapter[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { id: page, $ } of chapters) {
    for (const { attribs } of $('article [id]').not('.bibliography, .bibliography *').get()) {
      const id = attribs['id']!;
      if (seen.has(id)) repeated.add(`${page}#${id}`);
      seen.add(id);
    }
  }
  return repeated;
}

function part(chapter: Chapter, repeated: ReadonlySet<string>): string {
  const { id, $ } = copyOf(chapter);
  // The sources page lists every use on the site; the lists of the other pages would repeat its ids.
  $('.bibliography').remove();
  // From the last level up, so that no heading moves twice.
  for (const level of [3, 2, 1]) $(`h${level}`).each((_, heading) => void (heading.tagName = `h${level + 1}`));
  const unique = (page: string, own: string) => (repeated.has(`${page}#${own}`) ? `${page}--${own}` : own);
  $('a[href]').each((_, link) => {
    const target = internalLink($(link).attr('href')!, id);
    if (target) $(link).attr('href', `#${target.id ? unique(target.page, target.id) : partId(target.page)}`);
  });
  $('article [id]').each((_, element) => void (element.attribs['id'] = unique(id, element.attribs['id']!)));
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
  const repeated = repeatedIds(chapters);
  const links = chapters.map(({ id, title }) => `<li><a href="#${partId(id)}">${escapeXml(title)}</a></li>`);
  const head = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${name}: ${tagline}</title>
<meta name="description" content="${escapeXml($('meta[name="description"]').attr('content') ?? '')}">
<meta name="color-scheme" content="light dark"><style>${$('style').text()}</style></head>`;
  return `${withPolicy(head, contentSecurityPolicy(builtPage('', head)))}<body>
<header class="masthead"><h1 class="site-name">${name}</h1><p class="tagline">${tagline}</p>
<nav aria-label="Parts"><ol>${links.join('')}</ol></nav></header>
<main id="content">${chapters.map((chapter) => part(chapter, repeated)).join('\n')}</main></body></html>
`;
}
