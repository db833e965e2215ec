import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { PLACES } from '../schemas/charts.ts';
import { assertLegible } from './svg.fixture.ts';
import { wideDeployment, narrowDeployment } from './deployment-chart.ts';

const entries = readContent('content').content.data.edge;
const wide = wideDeployment(entries);
const narrow = narrowDeployment(entries);
const placed = (labels: typeof wide.labels) => labels.filter(({ of }) => PLACES.some((place) => place === of));

test('both compositions are legible and name every entry once', () => {
  for (const composition of [wide, narrow]) {
    assertLegible(composition);
    assert.deepEqual(
      composition.labels.flatMap(({ of }) => of ?? []).toSorted(),
      entries.map(({ id }) => id).toSorted(),
    );
  }
});

test('the places run from the cloud to the edge, left to right or top to bottom', () => {
  assert.deepEqual(
    placed(wide.labels)
      .toSorted((a, b) => a.x - b.x)
      .map(({ of }) => of),
    PLACES,
  );
  assert.deepEqual(
    placed(narrow.labels)
      .toSorted((a, b) => a.y - b.y)
      .map(({ of }) => of),
    PLACES,
  );
});

test('a bar of a party begins and ends with the places of which it speaks', () => {
  const third = wide.width / 3;
  const bars = wide.strokes.flatMap(({ party, d }) => {
    const [, x, length] = /^M(\d+) \d+h(\d+)v8h/.exec(d)?.map(Number) ?? [];
    return x === undefined ? [] : [`${party} ${Math.round(x / third)} to ${Math.round((x + length!) / third)}`];
  });
  assert.deepEqual(bars, ['anthropic 0 to 3', 'openai 0 to 1', 'openai 2 to 3', 'pentagon 0 to 2', 'pentagon 2 to 3']);
});

test('parties stand in alphabetical order', () => {
  for (const { labels } of [wide, narrow]) {
    const names = labels.filter(({ kind, of }) => kind === 'strong' && !of).map(({ lines }) => lines[0]);
    assert.deepEqual(names, ['Anthropic', 'OpenAI', 'The Pentagon']);
  }
});
