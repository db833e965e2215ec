/** What is wrong with an address for the site, or undefined where nothing is. */
export function siteUrlProblem(text: string): string | undefined {
  if (/^https?:\/\/[^/@\s]+(\/[^?#\s]*)?$/i.test(text) && URL.canParse(text)) return undefined;
  return `"${text}" is no address for the site. Write SITE_URL=https://example.org/red-lines/ or leave it out.`;
}

/**
 * The address at which the site is published, from the environment variable `SITE_URL`; undefined where none was given,
 * and then the pages name none.
 */
export function siteUrl(): URL | undefined {
  const text = process.env['SITE_URL'];
  return text ? new URL(text.endsWith('/') ? text : `${text}/`) : undefined;
}

/** The full address of a page by its id, where the site has one; the overview has that of the site. */
export function pageUrl(id: string): string | undefined {
  const site = siteUrl();
  return site && new URL(id === 'index' ? '' : `${id}.html`, site).href;
}
