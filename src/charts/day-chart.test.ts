import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { minutesBetween, momentsOf, narrowDay, wideDay } from './day-chart.ts';
import { assertLegible, lengthsOf } from './svg.fixture.ts';

const moments = momentsOf(readContent('content').content.data, '2026-02-27');

test('the first two moments are the order and the deadline, 74 minutes apart', () => {
  assert.deepEqual(
    moments.slice(0, 2).map(({ id }) => id),
    ['trump-order', 'deadline-passes'],
  );
  assert.equal(minutesBetween(moments), 74);
});

test('a moment has the parties of the people who acted', () => {
  assert.deepEqual(
    moments.map(({ parties }) => parties),
    [[undefined], ['pentagon'], ['pentagon'], ['openai', 'pentagon']],
  );
});

for (const [name, chart] of Object.entries({ wide: wideDay(moments), narrow: narrowDay(moments) })) {
  test(`the ${name} chart is legible, in order, and to scale`, () => {
    assertLegible(chart);
    assert.deepEqual(
      chart.labels.flatMap(({ of }) => of ?? []),
      moments.map(({ id }) => id),
    );
    const [axis] = lengthsOf(chart, 'axis');
    const [span] = lengthsOf(chart, 'span');
    assert.ok(Math.abs(span! / axis! - 74 / (7 * 60)) < 1e-6, '74 of the 420 minutes from 3 to 10 p.m.');
  });
}
