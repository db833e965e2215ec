import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { independence, originsOf } from './source-graph.ts';

const { sources } = readContent('content').content;

test('founding articles with a common origin are not independent, nor is a copy of its original', () => {
  const all = [...sources.values()].flatMap(({ data: source }) => source ?? []);
  const of = (id: string) =>
    independence(
      all.find((source) => source.id === id)!,
      all,
    );
  assert.deepEqual(
    of('windowsreport-2026-03').shares.map(({ id }) => id),
    ['pikaa-2026-03-08'],
  );
  assert.ok(of('decoder-2026-03-02').shares.some(({ id }) => id === 'indianexpress-2026-03-02'));
  assert.ok(of('npr-2026-02-26').independent.some(({ id }) => id === 'windowsreport-2026-03'));
});

test('a source is among its own origins only if sources rely on each other in a circle', () => {
  const reliedOn = (relied: Record<string, string[]>) => (id: string) => relied[id] ?? [];
  assert.deepEqual([...originsOf('a', reliedOn({ a: ['b'], b: ['c', 'd'], c: ['d'] }))].sort(), ['b', 'c', 'd']);
  assert.ok(originsOf('a', reliedOn({ a: ['b'], b: ['c'], c: ['a'] })).has('a'));
});
