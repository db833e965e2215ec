import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage, summaryOf } from '../../lib/built-page.ts';
import { checkPage, checkSite } from './index.ts';

const GOOD = `<!doctype html><html lang="en"><head><title>A</title><meta name="description" content="d">
<style>a{color:red;background:url(data:image/png;base64,x)}</style></head><body><h1 id="a">A</h1>
<p>Said <a id="cite--k" href="#k" role="doc-biblioref">K</a>. <a href="a.html#a">A</a> <a href="a.bib">B</a> <a href="https://example.org/" rel="noopener noreferrer">E</a></p>
<ul><li id="k" class="reference">K <a href="#cite--k" role="doc-backlink">here</a></li></ul></body></html>`;

const FILES = new Set(['a.html', 'a.bib']);

const MISTAKES: [mistake: string, from: string, to: string, expected: RegExp][] = [
  ['a link to a missing page', 'a.html#a', 'b.html', /"b.html" has no target.*Did you mean "a.html"/],
  ['a link to a missing id', 'a.html#a', 'a.html#aa', /"a.html#aa" has no target.*Did you mean "a"/],
  ['a link from the root of the host', 'a.html#a', '/a.html', /begins at the root/],
  ['a mark without a backlink', 'href="#cite--k"', 'href="#a"', /the mark "cite--k" has no reference "k"/],
  ['an external script', '</head>', '<script src="x.js"></script></head>', /would request "x.js"/],
  ['an address in a style', 'url(data:image/png;base64,x)', 'url(x.png)', /would request "url\("/],
  ['a script that is not part of the site', '</body>', '<script>alert(1)</script></body>', /contains a script/],
  ['a style that is not part of the site', '</head>', '<style>p{}</style></head>', /contains a script or styles/],
  ['a frame', '<p>', '<iframe></iframe><p>', /contains <iframe>/],
  ['a form', '<p>', '<form></form><p>', /contains <form>/],
  ['an event handler', '<p>', '<p onclick="x()">', /has the attribute onclick/],
  ['a style attribute', '<p>', '<p style="color:red">', /has the attribute style/],
  ['an address that runs a script', 'https://example.org/', 'javascript:alert(1)', /links to "javascript:alert\(1\)"/],
  ['a link to another site without rel', ' rel="noopener noreferrer"', '', /lacks rel="noopener noreferrer"/],
];

/** The diagnostics of a site of these pages, by path. */
function problemsOf(site: Record<string, string>) {
  const pages = Object.entries(site).map(([path, html]) => builtPage(path, html));
  return [...pages.flatMap(checkPage), ...checkSite(pages.map(summaryOf), FILES)];
}

for (const [mistake, from, to, expected] of MISTAKES) {
  test(`the output check reports ${mistake}`, () => {
    assert.deepEqual(problemsOf({ 'a.html': GOOD }), []);
    assert.ok(GOOD.includes(from));
    const [found] = problemsOf({ 'a.html': GOOD.replace(from, to), 'index.html': GOOD });
    assert.match(found?.message ?? 'nothing', expected);
    assert.equal(found?.file, 'a.html');
  });
}
