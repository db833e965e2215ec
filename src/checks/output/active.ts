import { siteUrl } from '../../lib/site-url.ts';
import type { PageRule, SiteRule } from '../../lib/built-page.ts';

/** Elements that act, or bring in what acts, and that no page of the site has. */
const ACTIVE = new Set('iframe frame object embed applet base form audio video template portal'.split(' '));

/** Addresses that act instead of leading somewhere. */
const ACTING = /^\s*(?:javascript|vbscript|data):/i;
const ADDRESS = /^(?:href|src|action|formaction|xlink:href)$/i;

/**
 * Nothing acts in a page: no text of the content became markup. Links that leave the site say nothing of where their reader
 * came from.
 */
export const active: PageRule = ({ elements }) => {
  const own = siteUrl()?.href;
  const messages: string[] = [];
  for (const element of elements) {
    if (ACTIVE.has(element.tagName)) messages.push(`the page holds <${element.tagName}>, which no page may.`);
    for (const [name, value] of Object.entries(element.attribs)) {
      if (/^on|^style$|^srcdoc$/i.test(name))
        messages.push(`<${element.tagName}> has the attribute ${name}, which no page may.`);
      const picture = ['img', 'link'].includes(element.tagName) && value.startsWith('data:image/');
      if (ADDRESS.test(name) && ACTING.test(value) && !picture)
        messages.push(`<${element.tagName}> leads to "${value.slice(0, 40)}", which no page may.`);
    }
    const { href = '', rel = '' } = element.attribs;
    if (element.tagName !== 'a' || !href.startsWith('http') || (own && href.startsWith(own))) continue;
    const words = rel.split(/\s+/);
    if (!(words.includes('noopener') && words.includes('noreferrer')))
      messages.push(`the link to ${href} lacks rel="noopener noreferrer".`);
  }
  return messages;
};

/**
 * The scripts and styles of every page are those of the overview. The policy of a page allows what is in it by hash, and
 * would allow what came in by a text.
 */
export const foreign: SiteRule = (pages) => {
  const known = pages.find(({ path }) => path === 'index.html')?.inline;
  return pages
    .filter(({ inline }) => known && inline.some((hash) => !known.includes(hash)))
    .map(({ path }) => ({ file: path, message: 'the page holds a script or styles that are not the site’s own.' }));
};
