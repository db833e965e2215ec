import { siteUrl } from '../../lib/site-url.ts';
import type { PageRule, SiteRule } from '../../lib/built-page.ts';

/** Elements that run or load something, which no page contains. */
const ACTIVE = new Set('iframe frame object embed applet base form audio video template portal'.split(' '));

/** Addresses that run or contain something. */
const RUNNING = /^\s*(?:javascript|vbscript|data):/i;
const ADDRESS = /^(?:href|src|action|formaction|xlink:href)$/i;

/** No text of the content became active markup, and links to other sites send no referrer. */
export const active: PageRule = ({ elements }) => {
  const own = siteUrl()?.href;
  return elements.flatMap(({ tagName, attribs }) => {
    const messages = ACTIVE.has(tagName) ? [`the page contains <${tagName}>, which is not allowed.`] : [];
    for (const [name, value] of Object.entries(attribs)) {
      if (/^on|^style$|^srcdoc$/i.test(name))
        messages.push(`<${tagName}> has the attribute ${name}, which is not allowed.`);
      const picture = ['img', 'link'].includes(tagName) && value.startsWith('data:image/');
      if (ADDRESS.test(name) && RUNNING.test(value) && !picture)
        messages.push(`<${tagName}> links to "${value.slice(0, 40)}", which is not allowed.`);
    }
    const { href = '', rel } = attribs;
    if (tagName === 'a' && href.startsWith('http') && !(own && href.startsWith(own)) && rel !== 'noopener noreferrer')
      messages.push(`the link to ${href} lacks rel="noopener noreferrer".`);
    return messages;
  });
};

/**
 * Every page has the scripts and styles of the overview. The policy allows them by hash, and would allow what a text of
 * the content brought in.
 */
export const foreign: SiteRule = (pages) => {
  const known = pages.find(({ path }) => path === 'index.html')?.inline;
  const message = 'the page contains a script or styles that are not part of the site.';
  return pages
    .filter(({ inline }) => known && inline.some((hash) => !known.includes(hash)))
    .map(({ path }) => ({ file: path, message }));
};
