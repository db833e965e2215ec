import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { assertLegible } from './svg.fixture.ts';
import { wideSourceGraph, sourceGraphOf, narrowSourceGraph } from './source-graph-chart.ts';

const { sources } = readContent('content').content;
const all = [...sources.values()].flatMap(({ data: source }) => source ?? []);
const reliance = sourceGraphOf(all);
const drawn = (labels: { of?: string }[]) => labels.map(({ of }) => of);

test('the five founding articles come first, and every work before those that it relies on', () => {
  assert.equal(reliance.works.filter(({ founding, depth }) => founding && depth === 0).length, 5);
  assert.ok(reliance.edges.length > 20);
  const { labels } = wideSourceGraph(reliance);
  const x = new Map(labels.map((label) => [label.of, label.x]));
  for (const { from, to } of reliance.edges) assert.ok(x.get(from.id)! < x.get(to.id)!, `${from.id} → ${to.id}`);
  const rows = drawn(narrowSourceGraph(reliance).labels);
  for (const { from, to } of reliance.edges)
    assert.ok(rows.indexOf(from.id) < rows.indexOf(to.id), `${from.id} → ${to.id}`);
});

test('both compositions name every work once, legibly', () => {
  for (const composition of [wideSourceGraph(reliance), narrowSourceGraph(reliance)]) {
    assert.deepEqual(
      drawn(composition.labels),
      reliance.works.map(({ id }) => id),
    );
    assertLegible(composition);
  }
});

test('on narrow screens no two lines share a track, and none runs through text', () => {
  const { labels, strokes } = narrowSourceGraph(reliance);
  const runs = strokes.flatMap(({ d }) => {
    const [, from, x, to] = /^M\d+ (\d+)H(\d+)V(\d+)/.exec(d)?.map(Number) ?? [];
    return from === undefined ? [] : [{ from, x: x!, to: to! }];
  });
  assert.equal(runs.length, new Set(reliance.edges.map(({ from }) => from)).size);
  for (const [nth, run] of runs.entries()) {
    assert.ok(run.x < labels[0]!.x);
    const beside = runs.slice(nth + 1).filter(({ x }) => x === run.x);
    assert.ok(beside.every(({ from, to }) => run.to < from || run.from > to));
  }
});
