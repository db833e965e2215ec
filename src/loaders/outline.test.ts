import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToMdast } from 'satteri';
import { readContent } from './content.ts';
import { FEATURES, outline } from './outline.ts';
import { positionIn } from './source-text.ts';

const { data } = readContent('content').content;
const read = (text: string) => outline(mdxToMdast(text, { features: FEATURES }), text, 'law', data);

test('occurrences are listed by section, in running text and inside other elements', () => {
  const { occurrences } = read(
    'Before [@a, ¶ 2].\n\n## The clause {#the-clause}\n\n*Then [@a; @b]*\n\n| x |\n|---|\n| [@a] |',
  );
  const section = { id: 'the-clause', title: 'The clause' };
  assert.deepEqual(occurrences, [
    { id: 'a', label: 'paragraph', locator: '2', section: { id: '', title: '' }, mark: 'cite--a' },
    { id: 'a', section, mark: 'cite--the-clause--a' },
    { id: 'b', section, mark: 'cite--the-clause--b' },
    { id: 'a', section, mark: 'cite--the-clause--a--2' },
  ]);
});

test('no two marks have one id, whatever the sections and keys are called', () => {
  const text =
    '[@a-b] [@a] [@a] [@a-2]\n\n## S {#s}\n\n[@a] [@a] [@a-2] [@t-a]\n\n## T {#s-t}\n\n[@a]\n\n## C {#cite-s-a}';
  const { occurrences, headings } = read(text);
  const ids = [...occurrences.map(({ mark }) => mark), ...headings.map(({ heading }) => heading.id)];
  assert.equal(new Set(ids).size, ids.length);
});

test('the place of a citation is that in the file, whatever the parser left out before it', () => {
  const texts = [
    'A \\* \\* b [@x]',
    'A &amp; b [@x]',
    'A &T; &#64; b [@x]',
    '> So\n> é “😀” [@x]',
    '- so\n\n  - on\n    and [@x]',
    '*a* \\_b [@x]',
  ];
  for (const text of texts) {
    const { node, match } = read(text).citations.at(-1)!;
    const lines = text.slice(0, text.indexOf('[@x]')).split('\n');
    const expected = { line: lines.length, column: lines.at(-1)!.length + 1 };
    assert.deepEqual(positionIn(text, node, match.start), expected, text);
  }
});

test('escaped characters and automatic links are no citations', () => {
  for (const text of ['\\@x', '&#64;x', '“\\[@x\\]”', 'See https://e.org/@x.', '`[@x]`', 'a@b.org'])
    assert.deepEqual(read(text).citations, [], text);
});
