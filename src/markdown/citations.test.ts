import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { FEATURES } from '../loaders/outline.ts';
import { citations } from './citations.ts';

function compile(text: string) {
  const data = { astro: { frontmatter: {} as Record<string, unknown> } };
  const { code } = mdxToJs(text, { features: FEATURES, mdastPlugins: [citations], data: data as never });
  return { code, occurrences: data.astro.frontmatter['occurrences'] };
}

test('a citation becomes an element, and the page lists its occurrences by section', () => {
  const { code, occurrences } = compile('Before [@a, ¶ 2].\n\n## The clause {#the-clause}\n\nThen [@a; @b] and [@a].');
  assert.equal(code.match(/Citation, \{/g)?.length, 3);
  const section = { id: 'the-clause', title: 'The clause' };
  assert.deepEqual(occurrences, [
    { id: 'a', label: 'paragraph', locator: '2', section: { id: '', title: '' }, mark: 'cite-a' },
    { id: 'a', section, mark: 'cite-the-clause-a' },
    { id: 'b', section, mark: 'cite-the-clause-b' },
    { id: 'a', section, mark: 'cite-the-clause-a-2' },
  ]);
});

test('citations in tables, emphasis and components are found like those in paragraphs', () => {
  const { occurrences } = compile('| x |\n|---|\n| y [@a] |\n\n*so [@b]*\n\n<Side>\n\nz [@c]\n\n</Side>');
  assert.deepEqual(
    (occurrences as { id: string }[]).map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});
