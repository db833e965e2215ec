import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { builtPage } from '../lib/built-page.ts';
import { documentsOf, type SearchDocument } from './documents.ts';
import { excerpt, marked } from './excerpt.ts';
import { searchFile } from './file.ts';
import { makeSearch } from './find.ts';

const PAGE = `<meta name="description" content="A question."><nav><a aria-current="page">Surveillance</a></nav><h1>May it?</h1><div class="prose">
<p>Opening<span class="citation"><a href="#k">NPR, 26 Feb</a></span>.</p><div class="heading"><h2 id="law">The law</h2><a class="anchor"></a></div>
<ul><li>Carpenter</li><li>Miller</li></ul><div class="heading"><h3 id="fisa">FISA</h3></div><p>A court. <a class="more" href="x">More</a>.</p>
<ol><li id="post" data-entry="The post"><p>The post</p><p>At 3:47 p.m.</p></li></ol></div>
<section class="bibliography"><ul class="references"><li class="reference" id="k"><p><strong>NPR.</strong> Title</p></li></ul></section>`;

const document = (id: string, title: string, text: string, ...words: string[]): SearchDocument => {
  return { id, page: 'P', title, words, text };
};

/** A function that gives the ids of what a query finds. */
const finder = (documents: SearchDocument[], ...synonyms: string[][]) => {
  const search = makeSearch(documents, synonyms);
  return (query: string) => search(query).map(({ id }) => id);
};

test('a page is found by its sections and entries, without its marks and its list of references', () => {
  assert.deepEqual(documentsOf(builtPage('s.html', PAGE), new Map([['s.html#law', ['a statute']]])), [
    { id: 's.html', page: 'Surveillance', title: 'May it?', words: [], text: 'A question. Opening.' },
    { id: 's.html#law', page: 'Surveillance', title: 'The law', words: ['a statute'], text: 'Carpenter Miller' },
    { id: 's.html#fisa', page: 'Surveillance', title: 'FISA', words: [], text: 'A court.' },
    { id: 's.html#post', page: 'Surveillance', title: 'The post', words: [], text: 'At 3:47 p.m.' },
  ]);
});

test('the sources page is found by its sources', () => {
  const page = `<h1>Sources</h1><div class="prose"><div class="heading"><h2 id="g">Group</h2></div><ul class="references">
<li class="reference" id="npr"><p><strong>NPR, 26 Feb.</strong> “Deadline.”</p><p>Read in full.</p><p>Used in A.</p></li></ul></div>`;
  assert.deepEqual(documentsOf(builtPage('sources.html', page), new Map()).at(-1), {
    id: 'sources.html#npr',
    page: 'Sources',
    title: 'NPR, 26 Feb.',
    words: [],
    text: '“Deadline.” Read in full.',
  });
});

test('pages for citing and the A–Z are not found', () => {
  for (const path of ['cite/s.html', 'a-z.html']) assert.deepEqual(documentsOf(builtPage(path, PAGE), new Map()), []);
});

test('a search forgives typing errors, finds the beginnings of words, and puts titles first', () => {
  const find = finder([
    document('a', 'The clause', 'Of directives, and one directive more; surveillance too.'),
    document('b', 'The directive', 'A rule.'),
  ]);
  assert.deepEqual(find('directive'), ['b', 'a']);
  assert.deepEqual(find('survelliance'), ['a']);
  assert.deepEqual(find('surv'), ['a']);
  assert.deepEqual(find('zebra'), []);
});

test('answers come first, and references last', () => {
  const find = finder([
    document('sources.html#s', 'The ban', 'The ban.'),
    document('a.html#section', 'The ban', 'The ban.'),
    document('answer', 'Is it banned?', 'By a ban.', 'the ban'),
  ]);
  assert.deepEqual(find('ban'), ['answer', 'a.html#section', 'sources.html#s']);
  assert.deepEqual(find('who is it')[0], 'answer', 'and are offered while no word counts');
});

test('words such as “who” and “did” do not count', () => {
  const find = finder([document('a', 'Who did it?', 'What it did.'), document('b', 'A winner', 'Won.')]);
  assert.deepEqual(find('who did won'), ['b']);
});

test('words and phrases find others that mean the same, which rank below', () => {
  const find = finder(
    [
      document('a', 'Autonomous weapons', ''),
      document('b', 'Killer robots', ''),
      document('c', 'A person in a loop', ''),
    ],
    ['autonomous weapons', 'killer robots'],
    ['human in the loop', 'loop'],
  );
  assert.deepEqual(find('killer robots'), ['b', 'a']);
  assert.deepEqual(find('Autonomous weapons?'), ['a', 'b']);
  assert.deepEqual(find('robots'), ['b']);
  assert.deepEqual(find('human in the loop'), ['c']);
});

test('a number finds itself only', () => {
  const find = finder([
    document('a', '', 'up to $100 million, § 3252'),
    document('b', '', 'up to $200 million, Directive 3000.09'),
    document('c', '', 'No. 26-1049, 100,000 times'),
  ]);
  assert.deepEqual(find('$200 million'), ['b']);
  assert.deepEqual(find('$100 million'), ['a']);
  assert.deepEqual(find('1000'), []);
  assert.deepEqual(find('325'), []);
  assert.deepEqual(find('3253'), []);
  assert.deepEqual(find('3000.09'), ['b']);
  for (const query of ['3252', '§ 3252', '§3252']) assert.deepEqual(find(query), ['a'], query);
  for (const query of ['26-1049', '1049', '100,000', '100000']) assert.deepEqual(find(query), ['c'], query);
});

test('a word is found with and without its accents, composed or not, and initials with and without dots', () => {
  const find = finder([
    document('a', '', 'Élysée'),
    document('b', '', 'E\u0301lyse\u0301e'),
    document('c', '', 'Elysee, D.C. Circuit'),
  ]);
  for (const query of ['Elysee', 'Élysée', 'E\u0301lyse\u0301e']) assert.equal(find(query).length, 3, query);
  for (const query of ['DC circuit', 'd.c. circuit']) assert.deepEqual(find(query), ['c'], query);
  assert.deepEqual(excerpt('the E\u0301lyse\u0301e', ['elysee']).at(-1), { text: 'Élysée', match: true });
});

test('whole words are marked, in any spelling', () => {
  const marks = (text: string, ...terms: string[]) =>
    marked(text, terms).flatMap(({ text, match }) => (match ? text : []));
  assert.deepEqual(marks('Won, wonder, WON', 'won'), ['Won', 'WON']);
  assert.deepEqual(marks('in D.C. and 100,000', 'dc', '100000'), ['D.C', '100,000']);
});

test('an excerpt shows the words around the match, with the match set apart', () => {
  const text = `${'before '.repeat(30)}the Fourth Amendment${' after'.repeat(40)}`;
  const parts = excerpt(text, ['amendment']);
  assert.deepEqual(
    parts.find(({ match }) => match),
    { text: 'Amendment', match: true },
  );
  assert.ok(parts[0]?.text.startsWith('… before') && parts.at(-1)?.text.endsWith('after …'));
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
  const file = await searchFile([document('a', 'A', 'B </script> C')], [['b', 'd']]);
  assert.equal(file, await searchFile([document('a', 'A', 'B </script> C')], [['b', 'd']]));
  assert.ok(
    !/\bimport\(|new Worker|WebAssembly|XMLHttpRequest|\beval\(|^export /m.test(file),
    'nothing that a folder forbids',
  );
  assert.deepEqual(runInNewContext(`${file}; siteSearch.search('d')[0].id`), 'a');
});
