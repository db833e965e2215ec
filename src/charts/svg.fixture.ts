import assert from 'node:assert/strict';
import { boxOf, type ChartLayout, type Stroke } from './svg.ts';

/** Fails where two labels of a chart overlap, or one leaves it, by the upper estimate of their width. */
export function assertLegible({ labels, width, height }: ChartLayout): void {
  const boxes = labels.map((label) => ({ text: label.lines.join(' '), ...boxOf(label) }));
  for (const [nth, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height, `“${box.text}” leaves it`);
    for (const other of boxes.slice(nth + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top;
      assert.ok(apart, `“${box.text}” and “${other.text}” overlap`);
    }
  }
}

/** The lengths of the strokes of one kind that run along an axis. */
export function lengthsOf({ strokes }: ChartLayout, kind: Stroke['kind']): number[] {
  return strokes
    .filter((stroke) => stroke.kind === kind)
    .map(({ d }) => {
      const [, x, y, axis, end] = /^M([\d.]+) ([\d.]+)([HV])([\d.]+)/.exec(d) ?? [];
      return Number(end) - Number(axis === 'H' ? x : y);
    });
}
