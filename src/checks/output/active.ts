import { siteUrl } from '../../site-url.ts';
import type { BuiltPage, OutputRule } from './page.ts';

/** Elements that act, or bring in what acts, and that no page of the site has. */
const ACTIVE = 'iframe, frame, object, embed, applet, base, form, audio, video, template, portal';

/** The scripts of a page; data for machines is none. */
const scriptsOf = ({ $ }: BuiltPage) =>
  $('script:not([type="application/ld+json"])')
    .map((_, script) => $(script).text())
    .get();

/**
 * Nothing acts in a page but the one script of the site, and no style stands in it but the one sheet: so no text of the content
 * became markup. The policy of each page allows what is in it by hash, and would allow what came in by such a text. Links that
 * leave the site say nothing of where their reader came from.
 */
export const active: OutputRule = (pages) => {
  const known = pages.find(({ path }) => path === 'index.html');
  if (!known) return [];
  const scripts = scriptsOf(known);
  const own = siteUrl()?.href;
  const sheet = known.$('style').text();
  return pages.flatMap((page) => {
    const { path, $ } = page;
    const messages = $(ACTIVE)
      .map((_, element) => `the page holds <${element.tagName}>, which no page may.`)
      .get();
    $('*').each((_, element) => {
      if (!('attribs' in element)) return;
      for (const [name, value] of Object.entries(element.attribs)) {
        if (/^on|^style$|^srcdoc$/i.test(name))
          messages.push(`<${element.tagName}> has the attribute ${name}, which no page may.`);
        if (
          /^(?:href|src|action|formaction|xlink:href)$/i.test(name) &&
          /^\s*(?:javascript|vbscript|data):/i.test(value)
        ) {
          const icon = element.tagName === 'link' && value.startsWith('data:image/');
          if (!icon) messages.push(`<${element.tagName}> leads to "${value.slice(0, 40)}", which no page may.`);
        }
      }
    });
    if (scriptsOf(page).some((script) => !scripts.includes(script)))
      messages.push('the page holds a script that is not the site’s own.');
    if (![sheet, ''].includes($('style').text())) messages.push('the page holds styles that are not the site’s own.');
    $('a[href^="http"]').each((_, link) => {
      if (own && $(link).attr('href')!.startsWith(own)) return;
      const rel = ($(link).attr('rel') ?? '').split(/\s+/);
      if (!rel.includes('noopener') || !rel.includes('noreferrer')) {
        messages.push(`the link to ${$(link).attr('href')} lacks rel="noopener noreferrer".`);
      }
    });
    return messages.map((message) => ({ file: path, message }));
  });
};
