import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { layOutCourseByMonth } from './course-months.ts';
import { layOutCourse } from './course.ts';
import { faultsOf } from './labels.fixture.ts';

const { events } = readContent('content').content.data;
const span = ['2025-07-01', '2026-10-31'] as const;
const { width, height, foot, months, columns } = layOutCourseByMonth(events, ...span, 280);

test('names and months of the narrow course do not cover each other', () => {
  const labels = [
    ...columns.flatMap(({ names }) => names),
    ...months.map(({ y, name }) => ({ x: 0, y, text: name, look: 'small' as const })),
  ];
  assert.deepEqual(faultsOf({ labels, width, height }), []);
  for (const { names } of columns) assert.ok(names.at(-1)!.y < foot);
});

test('the narrow course holds the same events as the wide one, each in the band of its month', () => {
  const wide = layOutCourse(events, ...span, 684);
  const dateOf = new Map(events.map(({ id, date }) => [id, date]));
  for (const [nth, { name, dots }] of columns.entries()) {
    assert.deepEqual(
      dots.map(({ id }) => id),
      wide.lanes[nth]!.dots.map(({ id }) => id),
      name,
    );
    assert.equal(
      new Set(dots.map(({ x, y }) => `${x} ${y}`)).size,
      dots.length,
      `two dots of ${name} cover each other`,
    );
    for (const { id, y } of dots) {
      const month = months.findLast(({ top }) => top < y)!;
      assert.equal(month.date.slice(0, 7), dateOf.get(id)!.slice(0, 7), id);
    }
  }
});

test('columns stand apart', () => {
  for (const [nth, { dots }] of columns.entries())
    for (const { x } of dots) {
      assert.ok(x > columns[nth]!.left && x < (columns[nth + 1]?.left ?? width));
    }
});
