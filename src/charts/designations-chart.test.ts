import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { dayOf } from './calendar.ts';
import { assertLegible } from './svg.fixture.ts';
import { designationsChart } from './designations-chart.ts';

const { designations, events } = readContent('content').content.data;
const wide = designationsChart(designations, ['3252', '4713']);
const narrow = [designationsChart(designations, ['3252']), designationsChart(designations, ['4713'])];
const dated = designations.filter(({ date }) => date !== undefined);

test('every composition is legible', () => {
  [wide, ...narrow].forEach(assertLegible);
});

test('every fact is drawn once, and the steps of a law in order', () => {
  const factOf = new Map(designations.map((fact) => [fact.id as string | undefined, fact]));
  for (const compositions of [[wide], narrow]) {
    const labels = compositions.flatMap(({ labels }) => labels.filter(({ of }) => of));
    assert.deepEqual(labels.map(({ of }) => of).toSorted(), designations.map(({ id }) => id).toSorted());
    for (const { of, lines } of labels) assert.equal(lines.join(' '), factOf.get(of)!.label);
  }
  for (const { labels } of narrow) {
    const days = labels.toSorted((a, b) => a.y - b.y).flatMap(({ of }) => factOf.get(of)?.date ?? []);
    assert.deepEqual(days, days.toSorted());
  }
});

test('bars stand to the scale of days, and end with the calendar', () => {
  const bars = new Map(wide.strokes.map(({ kind, of, d }) => [`${kind} ${of}`, Number(/h8v([\d.]+)/.exec(d)?.[1])]));
  const length = (bar: string) => bars.get(bar)!;
  const perDay = length('sign under-3252-determination') / (dayOf('2026-04-03') - dayOf('2026-03-03'));
  const second = length('sign under-4713-determination') / (dayOf('2026-09-25') - dayOf('2026-03-03'));
  assert.ok(Math.abs(perDay - second) < 1e-9);
  assert.ok(Math.abs(length('open under-3252-block') - perDay * (dayOf('2026-10-05') - dayOf('2026-04-03'))) < 1e-9);
  assert.ok(Math.abs(length('open dashed under-4713-upheld') - perDay * 10) < 1e-9, 'ten days to 5 October');
});

test('the day of every step is a day of the timeline', () => {
  const days = new Set(events.map(({ date }) => date));
  for (const { id, date } of dated) assert.ok(days.has(date!), `${id}: ${date}`);
});
