import { load } from 'cheerio';
import { contentSecurityPolicy, withPolicy } from '../integrations/csp.ts';
import { builtPage } from '../lib/built-page.ts';
import { SITE } from '../lib/site.ts';
import { internalLink, type Chapter } from './chapters.ts';

/** Id of a page's part in the single page. */
const partId = (page: string) => `page-${page}`;

function part({ id, $ }: Chapter): string {
  // The sources page lists every use on the site; the lists of the other pages would say each id again.
  $('.bibliography').remove();
  $('h3').each((_, heading) => void (heading.tagName = 'h4'));
  $('h2').each((_, heading) => void (heading.tagName = 'h3'));
  $('h1').each((_, heading) => void (heading.tagName = 'h2'));
  $('a[href]').each((_, link) => {
    const target = internalLink($(link).attr('href')!, id);
    if (target) $(link).attr('href', `#${target.id ?? partId(target.page)}`);
  });
  return `<section class="part" id="${partId(id)}">${$('article').toString()}</section>`;
}

/**
 * The whole site in one page that needs nothing beside it: links between pages lead to ids in it, and no id is there twice.
 *
 * @param chapters the pages in order; they are changed
 * @returns HTML with a policy of its own
 */
export function singlePage(chapters: readonly Chapter[]): string {
  const [first] = chapters;
  if (!first) throw new Error('there is no page to put into the single page');
  const style = first.$('style').text();
  const description = first.$('meta[name="description"]').attr('content') ?? '';
  const parts = chapters.map(part);
  const $ = load(`<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title></title><meta name="description">
<meta name="color-scheme" content="light dark"><style></style></head><body>
<header class="masthead"><h1 class="site-name"></h1><p class="tagline"></p><nav aria-label="Parts"><ol></ol></nav></header>
<main id="content"></main></body></html>`);
  $('title').text(`${SITE.name}: ${SITE.tagline}`);
  $('meta[name="description"]').attr('content', description);
  $('style').text(style);
  $('.site-name').text(SITE.name);
  $('.tagline').text(SITE.tagline);
  for (const { id, title } of chapters) {
    $('nav ol').append(
      $('<li></li>').append(
        $('<a></a>')
          .attr('href', `#${partId(id)}`)
          .text(title),
      ),
    );
  }
  $('main').html(parts.join('\n'));
  const html = $.html();
  return withPolicy(html, contentSecurityPolicy(builtPage('the single page', html)));
}
