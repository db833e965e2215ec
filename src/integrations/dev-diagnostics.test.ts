import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../checks/content/index.ts';
import { readContent } from '../loaders/content.ts';
import { writeSite, type Change } from '../../e2e/fixtures/minimal-site.ts';
import { pageOf, usableContent } from './dev-diagnostics.ts';

const good = readContent(writeSite()).content;
const usable = (changes: Record<string, Change>, known?: typeof good) => {
  const dir = writeSite(changes);
  return usableContent(readContent(dir).content, checkContent(dir), known);
};

test('a problem belongs to the page that shows its file', () => {
  assert.equal(pageOf('content/pages/about.mdx'), 'about');
  assert.equal(pageOf('content/data/events.yaml'), 'timeline');
  assert.equal(pageOf('content/sources/npr-2026.yaml'), 'sources');
  assert.equal(pageOf('content/anchors.txt'), undefined);
});

test('a file with problems is used in its last version without any', () => {
  const page = usable({ 'pages/about.mdx': (text) => `${text}\nSo [@nope].\n` }, good)!;
  assert.equal(
    page.pages.find(({ id }) => id === 'about'),
    good.pages.find(({ id }) => id === 'about'),
  );
  const source = usable({ 'sources/npr-2026.yaml': 'id: npr-2026\n' }, good)!;
  assert.equal(source.sources.get('npr-2026')?.data.title, 'A deadline looms');
  const list = usable({ 'data/people.yaml': 'id: trump\n' }, good)!;
  assert.deepEqual(list.data.people, good.data.people);
});

test('a source or list that was never without problems leaves nothing to show, and a page is left out', () => {
  assert.equal(usable({ 'sources/npr-2026.yaml': 'id: npr-2026\n' }), undefined);
  assert.equal(usable({ 'data/people.yaml': 'id: trump\n' }), undefined);
  assert.equal(usable({ 'pages/about.mdx': 'So.\n' })!.pages.length, 2);
});
