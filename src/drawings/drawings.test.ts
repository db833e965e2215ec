import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { layOutCourse } from './course.ts';
import { layOutDay } from './day.ts';

const { data } = readContent('content').content;
const friday = data.events
  .filter(({ date, time }) => date === '2026-02-27' && time)
  .map(({ id, title, time, about }) => ({ id, title, time: time!, about: about ?? false }));

test('a day keeps its order and its scale, and no label touches the next', () => {
  const { labels, height } = layOutDay(friday, 44, 360);
  assert.ok(labels.length >= 4);
  for (const [nth, label] of labels.entries()) {
    assert.ok(label.y >= 0 && label.y <= height);
    const next = labels[nth + 1];
    if (!next) continue;
    assert.ok(next.y - label.y >= 22, `${label.title} / ${next.title}`);
    assert.ok(next.tick >= label.tick);
  }
  const [post, deadline] = labels;
  assert.equal(Math.round(((deadline!.tick - post!.tick) / 44) * 60), 74, 'the order to the deadline is 74 minutes');
});

test('crowded labels spread in both directions without leaving the drawing', () => {
  const crowd = ['22:50', '22:52', '22:54', '22:56'].map((time, nth) => ({
    id: `e${nth}`,
    title: time,
    time,
    about: false,
  }));
  const { labels, height } = layOutDay([{ id: 'a', title: 'a', time: '20:00', about: false }, ...crowd], 44, 360);
  for (let nth = 1; nth < labels.length; nth++) assert.ok(labels[nth]!.y - labels[nth - 1]!.y >= 22);
  assert.ok(labels.at(-1)!.y <= height);
});

test('the course shows every event of a lane as a dot of its own, in the order of time', () => {
  const { lanes, width, height } = layOutCourse(data.events, '2025-07-01', '2026-10-31', 760);
  assert.ok(
    lanes.every(({ dots }) => dots.length > 0),
    'no lane is empty',
  );
  for (const { name, dots } of lanes) {
    const places = new Set(dots.map(({ x, y }) => `${x.toFixed(1)} ${y}`));
    assert.equal(places.size, dots.length, `two dots of ${name} cover each other`);
    assert.ok(dots.every(({ x, y }) => x >= 136 && x <= width && y > 0 && y < height));
  }
});
