import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { siteUrlFault } from '../site-url.ts';
import { contentSecurityPolicy, headersFile, withPolicy } from './policy.ts';
import { absoluteAt, relativeTo, rewriteAddresses } from './relative.ts';

test('addresses from the root become relative to the page, in every attribute that holds one', () => {
  const html = `<a href="/a.html#x">A</a><a href='/'>Home</a><img src="/i.png" srcset="/i.png 1x, /j.png 2x">
<video poster="/p.png"></video><svg><use xlink:href="/s.svg#k"/></svg><style>p{background:url("/b.png")}</style>`;
  assert.equal(
    rewriteAddresses(html, relativeTo('cite/list.html')),
    `<a href="../a.html#x">A</a><a href='../index.html'>Home</a><img src="../i.png" srcset="../i.png 1x, ../j.png 2x">
<video poster="../p.png"></video><svg><use xlink:href="../s.svg#k"/></svg><style>p{background:url("../b.png")}</style>`,
  );
});

test('other hosts, data, relative addresses, text and scripts stay byte for byte as they are', () => {
  const html = `<a href="https://e.org/a">A</a> <a href="//e.org">B</a>  <a href="b.html#c">C</a><img src="data:,x">
<script>const a = '<a href="/a.html">'; url("/x")</script><p title="/a.html">/a.html</p>`;
  assert.equal(rewriteAddresses(html, relativeTo('cite/list.html')), html);
});

test('the page for missing addresses can lead to a fixed place on the web', () => {
  const site = new URL('https://e.org/red/');
  assert.equal(
    rewriteAddresses('<a href="/a.html#b">A</a>', absoluteAt(site)),
    '<a href="https://e.org/red/a.html#b">A</a>',
  );
});

test('a policy names each inline style and script by the hash of its exact text, and allows nothing else', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = `<meta charset="utf-8"><style> a > b {} </style><script type="module">let x = 1 && 2;</script>
<script type="application/ld+json">{}</script>`;
  assert.equal(
    contentSecurityPolicy([page, page]),
    `default-src 'none'; script-src ${hash('let x = 1 && 2;')} 'strict-dynamic'; style-src ${hash(' a > b {} ')}; ` +
      "img-src data:; base-uri 'none'; form-action 'none'",
  );
  assert.match(
    withPolicy(page),
    /^<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src/,
  );
  assert.match(contentSecurityPolicy(['<p>']), /script-src 'none'; style-src 'none'/);
});

test('the headers say the same as the pages, and keep only what has a hash in its name', () => {
  const headers = headersFile(new Map([['a.html', '<style>p{}</style>']]), ['search.1.js']);
  assert.ok(headers.includes(`${contentSecurityPolicy(['<style>p{}</style>'])}; frame-ancestors 'none'`));
  assert.match(headers, /^\/a\.html\n {2}Cache-Control: public, max-age=300, must-revalidate$/m);
  assert.match(headers, /^\/search\.1\.js\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
});

test('an address of the site that is not http or https is refused with an example', () => {
  assert.equal(siteUrlFault('https://e.org/red'), undefined);
  for (const text of ['e.org', 'ftp://e.org', 'https://user@e.org/', 'https://e.org/?q', 'javascript:alert(1)']) {
    assert.match(siteUrlFault(text) ?? '', /Write SITE_URL=https:\/\/example\.org\/red-lines\//);
  }
});
