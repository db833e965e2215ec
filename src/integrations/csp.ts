import { createHash } from 'node:crypto';
import { inlineTexts, type BuiltPage } from '../lib/built-page.ts';

/** Sources for a policy: the hash of each text, once, in order. */
function hashes(texts: readonly string[]): string {
  const sources = texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(sources)].sort().join(' ');
}

/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): only its own inline styles and scripts, named by
 * hash, and what those scripts load (the search index), wherever the page is.
 */
export function contentSecurityPolicy(page: BuiltPage): string {
  const { scripts, styles } = inlineTexts(page);
  return [
    "default-src 'none'",
    `script-src ${scripts.length > 0 ? `${hashes(scripts)} 'strict-dynamic'` : "'none'"}`,
    `style-src ${hashes(styles) || "'none'"}`,
    'img-src data:',
    // Lighthouse and others fetch robots.txt from within the page; the pages themselves fetch nothing.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Other sites do not learn which page a reader came from. */
const REFERRER = 'no-referrer';
const CHARSET = '<meta charset="utf-8">';

/**
 * A page with its policies in `meta` elements, before anything that they apply to.
 *
 * @param html a page with `<meta charset="utf-8">` in its head
 */
export function withPolicy(html: string, policy: string): string {
  const metas = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${REFERRER}">`;
  return html.replace(CHARSET, () => CHARSET + metas);
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read: the policy of the pages, what only a header can say,
 * and a short cache, because a correction must reach readers soon.
 */
export function headersFile(policy: string): string {
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: ${REFERRER}
  Cache-Control: public, max-age=300, must-revalidate
`;
}
