import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { assertLegible, placesOf } from './svg.fixture.ts';
import { NARROW, WIDE } from './svg.ts';
import { momentsOfDay, momentsOfWeek, nameOfDay, nameOfHour } from './time-marks.ts';
import { timeAxis, type Moment } from './time-axis.ts';

const { events } = readContent('content').content.data;
const friday = momentsOfDay(events, '2026-02-27');
const week = momentsOfWeek(events);

/** Lays out moments, and tells where the scale begins and how long its unit is. */
function drawn(moments: Moment[], perUnit: number, nameOf: (unit: number) => string, width: number) {
  const composition = timeAxis(moments, perUnit, nameOf, width);
  const [, first, second] = placesOf(composition, 'axis');
  const tickOf = new Map(placesOf(composition, 'dot').map(({ of, y }) => [of, y]));
  const unit = second!.y - first!.y;
  return {
    ...composition,
    unit,
    first: first!.y,
    yOf: (text: string) => tickOf.get(moments.find((moment) => moment.text === text)!.id)!,
  };
}

for (const width of [WIDE, NARROW]) {
  test(`a day keeps its order and its scale, legibly, ${width} units wide`, () => {
    const friday27 = drawn(friday, 26, nameOfHour, width);
    assertLegible(friday27);
    assert.deepEqual(
      friday27.labels.flatMap(({ of }) => of ?? []),
      friday.map(({ id }) => id),
    );
    const { unit, yOf } = friday27;
    const minutes = ((yOf('5:01\u00a0p.m.') - yOf('3:47\u00a0p.m.')) / unit) * 60;
    assert.equal(Math.round(minutes), 74, 'from the order to the deadline');
    const bars = new Map(friday27.strokes.filter(({ kind }) => kind === 'open').map(({ of, d }) => [of, d]));
    const morning = friday.filter(({ text }) => text === 'morning');
    assert.ok(morning.length > 0);
    for (const { id } of morning) {
      const length = Number(/v([\d.]+)/.exec(bars.get(id)!)![1]);
      assert.ok(Math.abs(length - 4 * unit) < 0.001);
    }
    assert.ok(friday27.labels.some(({ lines }) => lines[0] === 'noon'));
  });

  test(`the week stands in days, legibly, and what has a time stands at it, ${width} units wide`, () => {
    const composition = drawn(week, 44, nameOfDay, width);
    assertLegible(composition);
    const { labels, unit, first, yOf } = composition;
    assert.deepEqual(labels[0]!.lines, ['Tue 24']);
    assert.ok(labels.filter(({ of }) => of).length >= 8);
    const hours = ((yOf('Fri 27, 3:47\u00a0p.m.') - first) / unit - 3) * 24;
    assert.equal(Math.round(hours * 60), 15 * 60 + 47);
  });
}

test('crowded labels avoidOverlap in both directions without leaving the drawing', () => {
  const crowd = [20, 22.8, 22.85, 22.9, 22.95].map((hour) => ({
    id: `${hour}`,
    title: 'a',
    text: `${hour}`,
    from: hour,
    to: hour,
  }));
  const composition = timeAxis(crowd, 44, nameOfHour, 360);
  assertLegible(composition);
  const own = composition.labels.filter(({ kind }) => kind === 'strong').map(({ y }) => y);
  for (let nth = 1; nth < own.length; nth++) assert.ok(own[nth]! - own[nth - 1]! >= 22);
});
