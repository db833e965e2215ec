import assert from 'node:assert/strict';
import { test } from 'node:test';
import { avoidOverlap } from './avoid-overlap.ts';

test('labels with room keep their places', () => {
  assert.deepEqual(
    avoidOverlap(
      [
        { at: 10, size: 5 },
        { at: 15, size: 5 },
        { at: 40, size: 5 },
      ],
      50,
    ),
    [10, 15, 40],
  );
});

test('a crowd is pushed down, and up again from the foot', () => {
  const crowd = [0, 44, 46, 48].map((at) => ({ at, size: 10 }));
  assert.deepEqual(avoidOverlap(crowd, 50), [0, 30, 40, 50]);
  assert.deepEqual(avoidOverlap(crowd, 90), [0, 44, 54, 64]);
});

test('a label takes the room that it needs', () => {
  assert.deepEqual(
    avoidOverlap(
      [
        { at: 0, size: 30 },
        { at: 5, size: 10 },
      ],
      100,
    ),
    [0, 30],
  );
});
