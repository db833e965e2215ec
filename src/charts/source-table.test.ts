import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { sourceTable } from './source-table.ts';

const { sources } = readContent('content').content;
const { articles, reports, words } = sourceTable([...sources.values()].flatMap(({ data }) => data ?? []));

/** The ways of the founding articles to a work: `''` where an article names it itself. */
function waysTo(id: string): Record<string, string> {
  const row = [...reports, ...words].find(({ works }) => works.some((work) => work.id === id))!;
  return Object.fromEntries(
    row.ways.flatMap((way, nth) => (way ? [[articles[nth]!.id, way.map(({ id }) => id).join()]] : [])),
  );
}

test('the table says what the title of the picture says', () => {
  assert.equal(articles.length, 5);
  assert.deepEqual(waysTo('nyt-2026-03-01'), {
    'decoder-2026-03-02': '',
    'indianexpress-2026-03-02': '',
    'pikaa-2026-03-08': '',
  });
  assert.deepEqual(waysTo('ft-2026-03'), {
    'pikaa-2026-03-08': 'theverge-2026-03,cnbc-2026-03',
    'windowsreport-2026-03': 'cnbc-2026-03',
  });
});

test('works that are relied on in the same way share a row, and each work is in one row', () => {
  const works = [...reports, ...words].flatMap((row) => row.works.map(({ id }) => id));
  assert.equal(new Set(works).size, works.length);
  assert.ok(words.some((row) => row.works.length > 2));
  assert.ok(reports.every((row, nth) => nth === 0 || row.ways.flat().length > 0));
});

test('what most articles rest on comes first', () => {
  assert.equal(reports[0]!.works[0]!.id, 'nyt-2026-03-01');
  assert.equal(words[0]!.works[0]!.id, 'anthropic-2026-02-26');
});
