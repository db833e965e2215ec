import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { monthsOf } from './calendar.ts';
import { assertLegible, placesOf } from './svg.fixture.ts';
import { eventsByLane, wideTimeline, SPAN, narrowTimeline } from './timeline-chart.ts';

const { events } = readContent('content').content.data;
const lanes = eventsByLane(events);
const wide = wideTimeline(events);
const narrow = narrowTimeline(events);
const dateOf = new Map(events.map(({ id, date }) => [id, date]));

test('both compositions are legible, and hold every event of a lane as a dot of its own', () => {
  assert.ok(lanes.every(({ own }) => own.length > 0));
  for (const composition of [wide, narrow]) {
    assertLegible(composition);
    const dots = placesOf(composition, 'dot');
    assert.deepEqual(
      dots.map(({ of }) => of).toSorted(),
      lanes.flatMap(({ own }) => own.map(({ id }) => id)).toSorted(),
    );
    assert.equal(new Set(dots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size, dots.length);
    assert.ok(dots.every(({ x, y }) => x > 0 && x < composition.width && y > 0 && y < composition.height));
  }
});

test('on wide screens dots stand in the order of time, right of the names of lanes', () => {
  const dots = placesOf(wide, 'dot').toSorted((a, b) => a.x - b.x);
  const dates = dots.map(({ of }) => dateOf.get(of!)!);
  assert.deepEqual(dates, dates.toSorted());
  assert.ok(dots[0]!.x >= 142);
});

test('on narrow screens each dot stands in the band of its month and the column of its lane', () => {
  const tops = placesOf(narrow, 'grid').filter(({ x }) => x === 0);
  const months = monthsOf(...SPAN);
  const columns = placesOf(narrow, 'sign').map(({ x }) => x);
  const dots = placesOf(narrow, 'dot');
  for (const { of, y } of dots) {
    const month = months[tops.findLastIndex((top) => top.y < y)]!;
    assert.equal(month.date.slice(0, 7), dateOf.get(of!)!.slice(0, 7), of);
  }
  for (const [nth, { name, own }] of lanes.entries()) {
    const inColumn = dots.filter(({ x }) => Math.abs(x - columns[nth]!) < 16);
    assert.deepEqual(
      inColumn.map(({ of }) => of),
      own.map(({ id }) => id),
      name,
    );
  }
});
