import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPage, checkSite } from './index.ts';
import { builtPage, summaryOf } from '../../lib/built-page.ts';

const GOOD = `<!doctype html><html lang="en"><head><title>A</title><meta name="description" content="d">
<style>a{color:red;background:url(data:image/png;base64,x)}</style></head><body><h1 id="a">A</h1>
<p>Said <a id="cite-k" href="#k" role="doc-biblioref">K</a>. <a href="a.html#a">A</a> <a href="a.bib">B</a> <a href="https://example.org/" rel="noopener noreferrer">E</a></p>
<ul><li id="k" class="reference">K <a href="#cite-k" role="doc-backlink">here</a></li></ul>
<svg aria-hidden="true"></svg></body></html>`;

const FILES = new Set(['a.html', 'a.bib']);

const FAULTS: [fault: string, from: string, to: string, expected: RegExp][] = [
  ['an id that stands twice', '<p>', '<p id="a">', /the id "a" stands twice/],
  ['a link to a page that is not there', 'a.html#a', 'b.html', /"b.html" leads to no page. Did you mean "a.html"/],
  ['a link to an id that is not there', 'a.html#a', 'a.html#aa', /"a.html#aa" leads to no id. Did you mean "a"/],
  ['a link from the root of the host', 'a.html#a', '/a.html', /begins at the root/],
  ['a mark without a way back', 'href="#cite-k"', 'href="#a"', /the mark "cite-k" has no reference "k"/],
  ['an image without alt', '<p>', '<img src="data:image/png;base64,x"><p>', /has no text alternative/],
  ['a drawing without a name', ' aria-hidden="true"', '', /an SVG drawing has neither/],
  ['an external script', '</head>', '<script src="x.js"></script></head>', /would request "x.js"/],
  ['an address in a style', 'url(data:image/png;base64,x)', 'url(x.png)', /would request "url\("/],
  ['a second first heading', '<p>', '<h1>B</h1><p>', /has 2 first headings/],
  ['a missing language', ' lang="en"', '', /does not say its language/],
  ['a missing title', '<title>A</title>', '', /has no title/],
  ['a script that is not the site’s own', '</body>', '<script>alert(1)</script></body>', /holds a script/],
  ['a style that is not the site’s own', '</head>', '<style>p{}</style></head>', /holds a script or styles/],
  ['a frame', '<p>', '<iframe></iframe><p>', /holds <iframe>/],
  ['a form', '<p>', '<form></form><p>', /holds <form>/],
  ['an attribute that acts', '<p>', '<p onclick="x()">', /has the attribute onclick/],
  ['a style in an attribute', '<p>', '<p style="color:red">', /has the attribute style/],
  ['an address that acts', 'https://example.org/', 'javascript:alert(1)', /leads to "javascript:alert\(1\)"/],
  ['a link out without rel', ' rel="noopener noreferrer"', '', /lacks rel="noopener noreferrer"/],
];

/** The diagnostics of a site of these pages, by path. */
function problemsOf(site: Record<string, string>) {
  const pages = Object.entries(site).map(([path, html]) => builtPage(path, html));
  return [...pages.flatMap(checkPage), ...checkSite(pages.map(summaryOf), FILES)];
}

for (const [fault, from, to, expected] of FAULTS) {
  test(`the output check refuses ${fault}`, () => {
    assert.deepEqual(problemsOf({ 'a.html': GOOD }), []);
    assert.ok(GOOD.includes(from));
    const found = problemsOf({
      'a.html': GOOD.replace(from, to),
      'index.html': GOOD.replace('<title>A', '<title>Index'),
    })[0];
    assert.match(found?.message ?? 'nothing', expected);
    assert.equal(found?.file, 'a.html');
  });
}

test('two built pages with one title are refused', () => {
  const [found] = problemsOf({ 'a.html': GOOD, 'b.html': GOOD });
  assert.match(found?.message ?? 'nothing', /is also that of a.html/);
});
