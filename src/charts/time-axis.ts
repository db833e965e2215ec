import { heightOf, rect, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { circle } from './party-shapes.ts';
import { avoidOverlap } from './avoid-overlap.ts';
import { textWidth } from './text-metrics.ts';

/** Something that happened, on a scale of hours or days. */
export interface Moment {
  id: string;
  title: string;
  /** When, in words. */
  text: string;
  /** First and last point on the scale; the same for what happened at a minute. */
  from: number;
  to: number;
}

const AXIS = 64;
const LEFT = 96;
const TOP = 16;
const LINE = 22;

/**
 * Lays out moments along a scale of time that runs downward. Dots and bars stand to scale; labels keep the order and do not
 * touch, as near to their places as that allows. Titles stand beside the times where they all fit there, else below them.
 *
 * @param moments in order
 * @param perUnit least length of an hour or a day; longer where the labels need it
 * @param nameOf what a point of the scale is called
 * @param width of the whole
 */
export function timeAxis(
  moments: readonly Moment[],
  perUnit: number,
  nameOf: (unit: number) => string,
  width: number,
): ChartLayout {
  const first = Math.floor(Math.min(...moments.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...moments.map(({ to }) => to)));
  const aside = LEFT + Math.max(...moments.map(({ text }) => textWidth(text, 'strong'))) + 8;
  const beside = moments.every(({ title }) => aside + textWidth(title, 'small') <= width);
  const [x, below] = beside ? [aside, 4] : [LEFT, 19];
  const titles = moments.map(({ id, title }) => wrapped(title, width - x, { x, y: below, kind: 'small', of: id }));
  const sizes = titles.map((title) => LINE + (beside ? 0 : heightOf(title)));
  const scale = Math.max(perUnit, sizes.reduce((sum, size) => sum + size) / (last - first));
  const yOf = (unit: number) => TOP + (unit - first) * scale;
  const places = avoidOverlap(
    moments.map(({ from, to }, nth) => ({ at: yOf((from + to) / 2), size: sizes[nth]! })),
    yOf(last) + LINE - sizes.at(-1)!,
  );

  const strokes: Stroke[] = [{ kind: 'axis', d: `M${AXIS} ${TOP}V${yOf(last)}` }];
  const labels: Label[] = [];
  for (let unit = first; unit <= last; unit++) {
    strokes.push({ kind: 'axis', d: `M${AXIS - 4} ${yOf(unit)}h8` });
    labels.push({ lines: [nameOf(unit)], x: AXIS - 9, y: yOf(unit) + 4, kind: 'small', anchor: 'end' });
  }
  for (const [nth, { id, text, from, to }] of moments.entries()) {
    const [tick, y] = [yOf((from + to) / 2), places[nth]!];
    const d = from === to ? circle(AXIS, tick, 4) : rect(AXIS - 4, yOf(from), 8, yOf(to) - yOf(from));
    strokes.push({ kind: from === to ? 'dot' : 'open', d, of: id });
    strokes.push({ kind: 'lead', d: `M${AXIS} ${tick}L${AXIS + 22} ${y}h6` });
    labels.push({ lines: [text], x: LEFT, y: y + 4, kind: 'strong' }, { ...titles[nth]!, y: y + below });
  }
  return { width, height: yOf(last) + TOP, strokes, labels };
}
