import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import MiniSearch from 'minisearch';
import { builtPage } from '../lib/built-page.ts';
import { documentsOf, type SearchDocument } from './documents.ts';
import { excerpt } from './excerpt.ts';
import { searchFile } from './file.ts';
import { SEARCH_OPTIONS } from './options.ts';

const PAGE = `<meta name="description" content="A question."><nav><a aria-current="page">Surveillance</a></nav><h1>May it?</h1><div class="prose">
<p>Opening<span class="citation"><a href="#k">NPR, 26 Feb</a></span>.</p><div class="heading"><h2 id="law">The law</h2><a class="anchor"></a></div>
<ul><li>Carpenter</li><li>Miller</li></ul><div class="heading"><h3 id="fisa">FISA</h3></div><p>A court.</p>
<ol><li id="post" data-entry="The post"><p>The post</p><p>At 3:47 p.m.</p></li></ol></div>
<section class="bibliography"><ul class="references"><li class="reference" id="k"><p><strong>NPR.</strong> Title</p></li></ul></section>`;

const document = (id: string, title: string, text: string): SearchDocument => ({ id, page: 'P', title, text });

test('a page is found by its sections and entries, without its marks and its list of references', () => {
  assert.deepEqual(documentsOf(builtPage('s.html', PAGE)), [
    { id: 's.html', page: 'Surveillance', title: 'May it?', text: 'A question. Opening.' },
    { id: 's.html#law', page: 'Surveillance', title: 'The law', text: 'Carpenter Miller' },
    { id: 's.html#fisa', page: 'Surveillance', title: 'FISA', text: 'A court.' },
    { id: 's.html#post', page: 'Surveillance', title: 'The post', text: 'At 3:47 p.m.' },
  ]);
});

test('the sources page is found by its sources', () => {
  const page = `<h1>Sources</h1><div class="prose"><div class="heading"><h2 id="g">Group</h2></div><ul class="references">
<li class="reference" id="npr"><p><strong>NPR, 26 Feb.</strong> “Deadline.”</p><p>Read in full.</p><p>Used in A.</p></li></ul></div>`;
  assert.deepEqual(documentsOf(builtPage('sources.html', page)).at(-1), {
    id: 'sources.html#npr',
    page: 'Sources',
    title: 'NPR, 26 Feb.',
    text: '“Deadline.” Read in full.',
  });
});

test('a search forgives typing errors, finds the beginnings of words, and puts titles first', () => {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll([
    document('a', 'The clause', 'Of directives, and one directive more; surveillance too.'),
    document('b', 'The directive', 'A rule.'),
  ]);
  const ids = (query: string) => index.search(query).map(({ id }) => String(id));
  assert.deepEqual(ids('directive'), ['b', 'a']);
  assert.deepEqual(ids('survelliance'), ['a']);
  assert.deepEqual(ids('surv'), ['a']);
  assert.deepEqual(ids('zebra'), []);
});

test('a number finds itself only', () => {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll([document('a', '', 'up to $100 million'), document('b', '', 'up to $200 million, Directive 3000.09')]);
  const ids = (query: string) => index.search(query).map(({ id }) => String(id));
  assert.deepEqual(ids('$200 million'), ['b']);
  assert.deepEqual(ids('1000'), []);
  assert.deepEqual(ids('3000.09'), ['b']);
});

test('a word is found with and without its accents, composed or not', () => {
  const index = new MiniSearch(SEARCH_OPTIONS);
  index.addAll([document('a', '', 'Élysée'), document('b', '', 'E\u0301lyse\u0301e'), document('c', '', 'Elysee')]);
  for (const query of ['Elysee', 'Élysée', 'E\u0301lyse\u0301e'])
    assert.equal(index.search(query, { fuzzy: false }).length, 3, query);
  assert.deepEqual(excerpt('the E\u0301lyse\u0301e', ['elysee']).at(-1), { text: 'Élysée', match: true });
});

test('an excerpt shows the words around the match, with the match set apart', () => {
  const text = `${'before '.repeat(30)}the Fourth Amendment${' after'.repeat(40)}`;
  const parts = excerpt(text, ['amendment']);
  assert.deepEqual(
    parts.find(({ match }) => match),
    { text: 'Amendment', match: true },
  );
  assert.deepEqual([parts[0]?.text, parts.at(-1)?.text], ['… ', ' …']);
  const length = parts.reduce((sum, part) => sum + part.text.length, 0);
  assert.ok(length > 100 && length < 220, `${length} characters`);
});

test('an excerpt without a match begins at the beginning, and special characters are no pattern', () => {
  assert.deepEqual(excerpt('A rule.', ['zebra']), [{ text: 'A rule.', match: false }]);
  assert.deepEqual(excerpt('A (rule', ['(rule']), [
    { text: 'A ', match: false },
    { text: '(rule', match: true },
  ]);
});

test('the search file is one classic script, and the same for the same documents', async () => {
  const file = await searchFile([document('a', 'A', 'B </script> C')]);
  assert.equal(file, await searchFile([document('a', 'A', 'B </script> C')]));
  assert.ok(
    !/\bimport\(|new Worker|WebAssembly|XMLHttpRequest|\beval\(|^export /m.test(file),
    'nothing that a folder forbids',
  );
  assert.deepEqual(runInNewContext(`${file}; Object.keys(siteSearch).sort().join()`), 'connect,load');
});
