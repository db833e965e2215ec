import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { applyEdits, loadWithPlaces } from './edit.ts';

function hashes(pages: readonly string[], selector: string): string[] {
  const texts = pages.flatMap((html) => {
    const $ = load(html);
    return $(selector)
      .map((_, element) => $(element).text())
      .get();
  });
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}

/**
 * The Content-Security-Policy for a set of pages (https://www.w3.org/TR/CSP3/): nothing but their own inline styles and
 * scripts, named by hash, and what those scripts load (the search index), wherever the pages lie.
 *
 * @param pages the HTML of the pages
 */
export function contentSecurityPolicy(pages: readonly string[]): string {
  const scripts = hashes(pages, 'script:not([type="application/ld+json"])');
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? `${scripts.join(' ')} 'strict-dynamic'` : "'none'"}`,
    `style-src ${hashes(pages, 'style').join(' ') || "'none'"}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What browsers tell other sites about where a reader came from. */
const REFERRER = 'no-referrer';

/** The page with its own policies in `meta` elements, before anything that they speak of. */
export function withPolicy(html: string): string {
  const place = loadWithPlaces(html)('meta[charset]').get(0)?.sourceCodeLocation;
  if (!place) throw new Error('the page has no <meta charset>, after which the policy would stand');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([html])}"><meta name="referrer" content="${REFERRER}">`;
  return applyEdits(html, [{ start: place.endOffset, end: place.endOffset, text: meta }]);
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read: the policy of all pages together, what only a
 * header can say, and how long to keep what.
 *
 * @param pages the HTML of the pages, by path
 * @param hashed paths of files whose names change with what is in them
 */
export function headersFile(pages: ReadonlyMap<string, string>, hashed: readonly string[]): string {
  const rules = [
    ['/*', `Content-Security-Policy: ${contentSecurityPolicy([...pages.values()])}; frame-ancestors 'none'`],
    ['/*', 'X-Content-Type-Options: nosniff'],
    ['/*', `Referrer-Policy: ${REFERRER}`],
    ...['', ...pages.keys()].map((path) => [`/${path}`, 'Cache-Control: public, max-age=300, must-revalidate']),
    ...hashed.map((path) => [`/${path}`, 'Cache-Control: public, max-age=31536000, immutable']),
  ] as [path: string, header: string][];
  return [...Map.groupBy(rules, ([path]) => path)]
    .map(([path, own]) => `${path}\n${own.map(([, header]) => `  ${header}\n`).join('')}`)
    .join('');
}
