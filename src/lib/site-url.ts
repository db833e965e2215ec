import type { Diagnostic } from './diagnostic.ts';

/** Diagnostics for the environment variable `SITE_URL`. An empty one counts as not given. */
export function siteUrlDiagnostics(): Diagnostic[] {
  const text = process.env['SITE_URL'];
  const [, folder] = /^(https?:\/\/.+\/)[^/]+\.html?$/i.exec(text ?? '') ?? [];
  if (folder) {
    const message = `"${text}" is the address of a page. Write that of its folder: SITE_URL=${folder}`;
    return [{ file: 'SITE_URL', message }];
  }
  if (!text || (/^https?:\/\/[^/@\s]+(\/[^?#\s]*)?$/i.test(text) && URL.canParse(text))) return [];
  const message = `"${text}" is not an address for the site. Write SITE_URL=https://example.org/red-lines/ or leave it out.`;
  return [{ file: 'SITE_URL', message }];
}

/**
 * The address at which the site is published, from the environment variable `SITE_URL`; undefined if there is none,
 * and then the pages name none.
 */
export function siteUrl(): URL | undefined {
  const text = process.env['SITE_URL'];
  return text ? new URL(text.endsWith('/') ? text : `${text}/`) : undefined;
}

/** The full address of a page, or of a section of it, if the site has an address; the overview has that of the site. */
export function pageUrl(page: string, section?: string): string | undefined {
  const site = siteUrl();
  const path = page === 'index' ? '' : `${page}.html`;
  return site && new URL(section ? `${path}#${section}` : path, site).href;
}
