import assert from 'node:assert/strict';
import { test } from 'node:test';
import { active } from './active.ts';
import { alternatives } from './alternatives.ts';
import { citations } from './citations.ts';
import { ids } from './ids.ts';
import { links } from './links.ts';
import { builtPage, type OutputRule } from './page.ts';
import { requests } from './requests.ts';
import { titles } from './titles.ts';

const GOOD = `<!doctype html><html lang="en"><head><title>A</title><meta name="description" content="d">
<style>a{color:red;background:url(data:image/png;base64,x)}</style></head><body><h1 id="a">A</h1>
<p>Said <a id="cite-k" href="#k" role="doc-biblioref">K</a>. <a href="a.html#a">A</a> <a href="a.bib">B</a> <a href="https://example.org/" rel="noopener noreferrer">E</a></p>
<ul><li id="k" class="reference">K <a href="#cite-k" role="doc-backlink">here</a></li></ul>
<svg aria-hidden="true"></svg></body></html>`;

const FILES = new Set(['a.html', 'a.bib']);

const RULES: [rule: OutputRule, fault: string, from: string, to: string, expected: RegExp][] = [
  [ids, 'an id that stands twice', '<p>', '<p id="a">', /the id "a" stands twice/],
  [
    links,
    'a link to a page that is not there',
    'a.html#a',
    'b.html',
    /"b.html" leads to no page. Did you mean "a.html"/,
  ],
  [links, 'a link to an id that is not there', 'a.html#a', 'a.html#aa', /"a.html#aa" leads to no id. Did you mean "a"/],
  [links, 'a link from the root of the host', 'a.html#a', '/a.html', /begins at the root/],
  [citations, 'a mark without a way back', 'href="#cite-k"', 'href="#a"', /the mark "cite-k" has no reference "k"/],
  [alternatives, 'an image without alt', '<p>', '<img src="data:x"><p>', /has no text alternative/],
  [alternatives, 'a drawing without a name', ' aria-hidden="true"', '', /an SVG drawing has neither/],
  [requests, 'an external script', '</head>', '<script src="x.js"></script></head>', /would request "x.js"/],
  [requests, 'an address in a style', 'url(data:image/png;base64,x)', 'url(x.png)', /would request "url\("/],
  [active, 'a script that is not the site’s own', '</body>', '<script>alert(1)</script></body>', /holds a script/],
  [active, 'a style that is not the site’s own', '</head>', '<style>p{}</style></head>', /holds styles/],
  [active, 'a frame', '<p>', '<iframe></iframe><p>', /holds <iframe>/],
  [active, 'a form', '<p>', '<form></form><p>', /holds <form>/],
  [active, 'an attribute that acts', '<p>', '<p onclick="x()">', /has the attribute onclick/],
  [active, 'a style in an attribute', '<p>', '<p style="color:red">', /has the attribute style/],
  [active, 'an address that acts', 'https://example.org/', 'javascript:alert(1)', /leads to "javascript:alert\(1\)"/],
  [active, 'a link out without rel', ' rel="noopener noreferrer"', '', /lacks rel="noopener noreferrer"/],
  [titles, 'a second first heading', '<p>', '<h1>B</h1><p>', /has 2 first headings/],
  [titles, 'a missing language', ' lang="en"', '', /does not say its language/],
  [titles, 'a missing title', '<title>A</title>', '', /has no title/],
];

for (const [rule, fault, from, to, expected] of RULES) {
  test(`the output check refuses ${fault}`, () => {
    assert.deepEqual(rule([builtPage('a.html', GOOD)], FILES), []);
    assert.ok(GOOD.includes(from));
    const good = builtPage('index.html', GOOD.replace('<title>A', '<title>Index'));
    const [found] = rule([builtPage('a.html', GOOD.replace(from, to)), good], FILES);
    assert.match(found?.message ?? 'nothing', expected);
    assert.equal(found?.file, 'a.html');
  });
}

test('two built pages with one title are refused', () => {
  assert.match(
    titles([builtPage('a.html', GOOD), builtPage('b.html', GOOD)], FILES)[0]!.message,
    /is also that of a.html/,
  );
});
