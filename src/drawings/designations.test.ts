import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { dayOf } from './calendar.ts';
import { layOutTracks } from './designations.ts';
import { faultsOf } from './labels.fixture.ts';

const { designations, events } = readContent('content').content.data;
const span = ['2026-03-01', '2026-10-05'] as const;
const wide = layOutTracks(designations, ['3252', '4713'], span, 684);
const narrow = [layOutTracks(designations, ['3252'], span, 280), layOutTracks(designations, ['4713'], span, 280)];
const dated = designations.filter(({ date }) => date !== undefined);

test('no label of the designations covers another or leaves the drawing, in any composition', () => {
  for (const drawing of [wide, ...narrow]) assert.deepEqual(faultsOf(drawing), []);
});

test('every step is drawn once, in order, and every word of every fact', () => {
  for (const drawings of [[wide], narrow]) {
    assert.deepEqual(
      drawings.flatMap(({ steps }) => steps.map(({ id }) => id)),
      dated.map(({ id }) => id),
    );
    const words = drawings.flatMap(({ labels }) => labels.map(({ text }) => text)).join(' ');
    for (const { label } of designations) assert.ok(words.includes(label), label);
  }
  const dateOf = new Map(dated.map(({ id, date }) => [id, date!]));
  for (const { steps } of narrow) {
    const days = steps.toSorted((a, b) => a.y - b.y).map(({ id }) => dateOf.get(id)!);
    assert.deepEqual(days, days.toSorted());
  }
});

test('bars stand to the scale of days, and end with the calendar', () => {
  const stands = wide.bars.filter(({ effect, bottom, top }) => effect === 'stands' && bottom - top > 20);
  const perDay = stands.map(({ top, bottom }, nth) => {
    const until = nth === 0 ? '2026-04-03' : '2026-09-25';
    return (bottom - top) / (dayOf(until) - dayOf('2026-03-03'));
  });
  assert.equal(perDay.length, 2);
  assert.ok(Math.abs(perDay[0]! - perDay[1]!) < 1e-9);
  const last = wide.bars.find(({ effect }) => effect === 'unclear')!;
  assert.ok(Math.abs(last.bottom - last.top - perDay[0]! * 10) < 1e-9, 'ten days to 5 October');
});

test('the day of every step is a day of the timeline', () => {
  const days = new Set(events.map(({ date }) => date));
  for (const { id, date } of dated) assert.ok(days.has(date!), `${id}: ${date}`);
});
