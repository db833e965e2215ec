import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { STEPS } from '../schemas/charts.ts';
import { boxOf } from './svg.ts';
import { assertLegible } from './svg.fixture.ts';
import { wideProfile, narrowProfile } from './profile-chart.ts';

const entries = readContent('content').content.data.profile;
const wide = wideProfile(entries);
const narrow = narrowProfile(entries);
const limits = entries.filter(({ kind }) => kind !== 'step');

test('both compositions are legible and name every entry', () => {
  for (const composition of [wide, narrow]) {
    assertLegible(composition);
    const named = new Set(composition.labels.map(({ of }) => of));
    assert.deepEqual(
      entries.filter(({ id }) => !named.has(id)),
      [],
    );
  }
});

test('every step is there, and every rule, clause and bill bites at one at least', () => {
  assert.deepEqual(
    entries.filter(({ kind }) => kind === 'step').map(({ id }) => id),
    STEPS,
  );
  assert.ok(limits.every(({ at = [] }) => at.length > 0));
});

test('on wide screens the steps run from left to right on one line, the way around the brokers above them', () => {
  const steps = wide.labels.filter(({ of, kind }) => kind === 'strong' && of !== undefined);
  const around = steps.find(({ of }) => of === 'profile-handed-over')!;
  const others = steps
    .filter((step) => step !== around)
    .toSorted((a, b) => a.x - b.x)
    .map(({ of }) => of);
  assert.deepEqual(
    others,
    STEPS.filter((step) => step !== 'profile-handed-over'),
  );
  assert.ok(steps.every((step) => step === around || step.y > around.y));
});

test('on wide screens the names of rows end before the first column of signs', () => {
  const bought = wide.labels.find(({ of }) => of === 'profile-bought')!.x;
  for (const label of wide.labels.filter(({ kind, y }) => kind === 'small' && y > 190)) {
    assert.ok(boxOf(label).right < bought - 12, label.lines.join(' '));
  }
});

test('on narrow screens the steps run from top to bottom, each limit below every step at which it bites', () => {
  const order = narrow.labels.flatMap(({ of }) => of ?? []);
  const expected = STEPS.flatMap((step) => [
    step,
    ...limits.filter(({ at = [] }) => at.some((id) => id === step)).map(({ id }) => id),
  ]);
  assert.deepEqual(order, expected);
});
