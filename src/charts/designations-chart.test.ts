import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { dayNumber } from './calendar.ts';
import { designationsChart, SPAN, turnsOf } from './designations-chart.ts';
import { assertLegible } from './svg.fixture.ts';
import { NARROW, WIDE } from './svg.ts';

const { designations, events, status } = readContent('content').content.data;
const labelled = status.filter(({ statute }) => statute);
const announced = { date: '2026-02-27', text: 'Hegseth announces a label' };

for (const width of [WIDE, NARROW]) {
  const chart = designationsChart(designations, labelled, announced, width);
  test(`the chart is legible, names every turn, and is to scale, ${width} units wide`, () => {
    assertLegible(chart);
    const named = chart.labels.flatMap(({ of }) => of ?? []);
    assert.deepEqual(
      named,
      labelled.flatMap(({ statute }) => turnsOf(designations, statute).map(({ id }) => id)),
    );
    const length = (of: string) => Number(/v([\d.]+)/.exec(chart.strokes.find((stroke) => stroke.of === of)!.d)![1]);
    const perDay = length('under-3252-determination') / (dayNumber('2026-04-03') - dayNumber('2026-03-03'));
    const upToLastEvent = dayNumber('2026-10-05') - dayNumber('2026-03-03');
    assert.ok(Math.abs(length('under-4713-determination') / upToLastEvent - perDay) < 1e-9);
  });
}

test('each label has a state, since the day of its last change of effect', () => {
  assert.equal(labelled.length, 2);
  for (const { statute, since } of labelled) {
    const last = turnsOf(designations, statute).findLast(({ effect }) => effect);
    assert.equal(since, last!.date);
  }
});

test('the day of every step is a day of the timeline, and within the axis', () => {
  const days = new Set(events.map(({ date }) => date));
  for (const { id, date } of designations) {
    if (!date) continue;
    assert.ok(days.has(date), `${id}: ${date}`);
    assert.ok(date >= SPAN[0] && date <= SPAN[1], id);
  }
});
