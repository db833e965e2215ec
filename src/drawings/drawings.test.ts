import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { layOutCourse } from './course.ts';
import { momentsOfDay, momentsOfWeek, nameOfDay, nameOfHour } from './moments.ts';
import { layOutScale, SIZE } from './scale.ts';
import { textWidth } from './text.ts';

const { data } = readContent('content').content;
const friday = momentsOfDay(data.events, '2026-02-27');

for (const width of [684, 280]) {
  test(`a day keeps its order and its scale, and no label touches the next, ${width} units wide`, () => {
    const { labels, height, units, titles } = layOutScale(friday, 26, width, nameOfHour);
    assert.deepEqual(
      labels.map(({ title }) => title),
      friday.map(({ title }) => title),
    );
    for (const [nth, label] of labels.entries()) {
      assert.ok(label.y >= 0 && label.y + label.height <= height + 22, label.title);
      assert.ok(
        label.lines.every((line) => titles + textWidth(line, SIZE) <= width),
        label.title,
      );
      const next = labels[nth + 1];
      if (next) assert.ok(next.y - label.y >= label.height, `${label.title} / ${next.title}`);
    }
    const hour = units[1]!.y - units[0]!.y;
    const tickOf = (text: string) => labels.find((label) => label.text === text)!.tick;
    const minutes = ((tickOf('5:01\u00a0p.m.') - tickOf('3:47\u00a0p.m.')) / hour) * 60;
    assert.equal(Math.round(minutes), 74, 'from the order to the deadline');
    const morning = labels.filter(({ text }) => text === 'morning');
    assert.ok(morning.length > 0);
    assert.ok(morning.every(({ span }) => Math.abs(span - 4 * hour) < 0.001));
    assert.ok(units.some(({ text }) => text === 'noon'));
  });
}

test('the week stands in days, and what has a time stands at it', () => {
  const week = momentsOfWeek(data.events);
  const { labels, units } = layOutScale(week, 44, 684, nameOfDay);
  assert.equal(units[0]?.text, 'Tue 24');
  assert.ok(labels.length >= 8);
  const order = labels.find(({ text }) => text.startsWith('Fri 27, 3:47'))!;
  const day = units[4]!.y - units[3]!.y;
  assert.equal(Math.round(((order.tick - units[3]!.y) / day) * 24 * 60), 15 * 60 + 47);
});

test('crowded labels spread in both directions without leaving the drawing', () => {
  const crowd = [20, 22.8, 22.85, 22.9, 22.95].map((hour) => ({ title: 'a', text: `${hour}`, from: hour, to: hour }));
  const { labels, height } = layOutScale(crowd, 44, 360, nameOfHour);
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
