import { createHash } from 'node:crypto';
import { inlineTexts, type BuiltPage } from '../lib/built-page.ts';
import { applyEdits, placedPage, type Edit, type PlacedPage } from './edit.ts';

/** What stands in pages and is named by their policy: the sources of inline scripts and styles, `'sha256-…'`. */
export interface Inline {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

function hashes(texts: readonly string[]): Set<string> {
  return new Set(texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}

/** The scripts and styles in a page. */
export function inlineOf(page: BuiltPage): Inline {
  const { scripts, styles } = inlineTexts(page);
  return { scripts: hashes(scripts), styles: hashes(styles) };
}

/** The scripts and styles of several pages together. */
export function together(pages: readonly Inline[]): Inline {
  const all = (kind: keyof Inline) => new Set(pages.flatMap((page) => [...page[kind]]));
  return { scripts: all('scripts'), styles: all('styles') };
}

/**
 * The Content-Security-Policy for a page, or for several (https://www.w3.org/TR/CSP3/): nothing but their own inline styles
 * and scripts, named by hash, and what those scripts load (the search index), wherever the pages lie.
 */
export function contentSecurityPolicy({ scripts, styles }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.size > 0 ? `${[...scripts].sort().join(' ')} 'strict-dynamic'` : "'none'"}`,
    `style-src ${[...styles].sort().join(' ') || "'none'"}`,
    'img-src data:',
    // For checkers that ask for robots.txt from within the page; the pages ask for nothing.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** What browsers tell other sites about where a reader came from. */
const REFERRER = 'no-referrer';

/** Gives a page its own policies in `meta` elements, before anything that they speak of. */
export function policyEdit({ path, elements }: PlacedPage, inline: Inline): Edit {
  const charset = elements.find(({ name, attribs }) => name === 'meta' && 'charset' in attribs);
  if (!charset) throw new Error(`${path} has no <meta charset>, after which the policy would stand`);
  const place = charset.endIndex! + 1;
  const policy = contentSecurityPolicy(inline);
  const text = `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="${REFERRER}">`;
  return { start: place, end: place, text };
}

/** The page with its own policies. */
export function withPolicy(html: string): string {
  const page = placedPage('the page', html);
  return applyEdits(html, [policyEdit(page, inlineOf(page))]);
}

/**
 * The `_headers` file that Netlify, Cloudflare Pages and others read: the policy of all pages together, what only a
 * header can say, and how long to keep what.
 *
 * @param policy the policy of all pages together
 * @param pages their paths
 * @param hashed paths of files whose names change with what is in them
 */
export function headersFile(policy: string, pages: readonly string[], hashed: readonly string[]): string {
  const rules = [
    ['/*', `Content-Security-Policy: ${policy}; frame-ancestors 'none'`],
    ['/*', 'X-Content-Type-Options: nosniff'],
    ['/*', `Referrer-Policy: ${REFERRER}`],
    ...['', ...pages].map((path) => [`/${path}`, 'Cache-Control: public, max-age=300, must-revalidate']),
    ...hashed.map((path) => [`/${path}`, 'Cache-Control: public, max-age=31536000, immutable']),
  ] as [path: string, header: string][];
  return [...Map.groupBy(rules, ([path]) => path)]
    .map(([path, own]) => `${path}\n${own.map(([, header]) => `  ${header}\n`).join('')}`)
    .join('');
}
