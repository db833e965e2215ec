import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { siteUrlProblem } from '../lib/site-url.ts';
import { applyEdits, placedPage } from './edit.ts';
import { contentSecurityPolicy, headersFile, inlineOf, together, withPolicy } from './csp.ts';
import { absoluteAt, addressEdits, relativeTo, type Rewrite } from './relative.ts';

function rewritten(html: string, rewrite: Rewrite): string {
  return applyEdits(html, addressEdits(placedPage('a.html', html), rewrite));
}

const policyOf = (...pages: string[]) =>
  contentSecurityPolicy(together(pages.map((html) => inlineOf(placedPage('a.html', html)))));

test('addresses from the root become relative to the page, in every attribute that holds one', () => {
  const html = `<a class=x href="/a.html#x">A > B</a><a title="a > b" href='/'>Home</a><button data-index=/s.js hidden>S</button>
<video poster="/p.png"></video><svg><use xlink:href="/s.svg#k"/></svg>`;
  assert.equal(
    rewritten(html, relativeTo('cite/list.html')),
    `<a class=x href="../a.html#x">A > B</a><a title="a > b" href='../index.html'>Home</a><button data-index=../s.js hidden>S</button>
<video poster="../p.png"></video><svg><use xlink:href="../s.svg#k"/></svg>`,
  );
});

test('other hosts, data, relative addresses, text and scripts stay byte for byte as they are', () => {
  const html = `<a href="https://e.org/a">A</a> <a href="//e.org">B</a>  <a href="b.html#c">C</a><img src="data:,x">
<script>const a = '<a href="/a.html">'; url("/x")</script><p title="/a.html">/a.html</p>`;
  assert.equal(rewritten(html, relativeTo('cite/list.html')), html);
});

test('the page for missing addresses can lead to a fixed place on the web', () => {
  const site = new URL('https://e.org/red/');
  assert.equal(rewritten('<a href="/a.html#b">A</a>', absoluteAt(site)), '<a href="https://e.org/red/a.html#b">A</a>');
});

test('a policy names each inline style and script by the hash of its exact text, and allows nothing else', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = `<meta charset="utf-8"><style> a > b {} </style><script type="module">let x = 1 && 2;</script>
<script type="application/ld+json">{}</script>`;
  assert.equal(
    policyOf(page, page),
    `default-src 'none'; script-src ${hash('let x = 1 && 2;')} 'strict-dynamic'; style-src ${hash(' a > b {} ')}; ` +
      "img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'",
  );
  assert.match(
    withPolicy(page),
    /^<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src/,
  );
  assert.match(policyOf('<p>'), /script-src 'none'; style-src 'none'/);
});

test('the headers say the same as the pages, and keep only what has a hash in its name', () => {
  const headers = headersFile(policyOf('<style>p{}</style>'), ['a.html'], ['search.1.js']);
  assert.ok(headers.includes(`${policyOf('<style>p{}</style>')}; frame-ancestors 'none'`));
  assert.match(headers, /^\/a\.html\n {2}Cache-Control: public, max-age=300, must-revalidate$/m);
  assert.match(headers, /^\/search\.1\.js\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
});

test('an address of the site that is not http or https is refused with an example', () => {
  assert.equal(siteUrlProblem('https://e.org/red'), undefined);
  for (const text of ['e.org', 'ftp://e.org', 'https://user@e.org/', 'https://e.org/?q', 'javascript:alert(1)']) {
    assert.match(siteUrlProblem(text) ?? '', /Write SITE_URL=https:\/\/example\.org\/red-lines\//);
  }
});
