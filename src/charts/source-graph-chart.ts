import { compareSources, markLabel } from '../citations/reference.ts';
import type { Source } from '../schemas/source.ts';
import { NARROW, rect, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { circle } from './party-shapes.ts';
import { textWidth } from './text-metrics.ts';

interface Work {
  id: string;
  text: string;
  founding: boolean;
  /** How far it is from the founding articles: one more than the last work that relies on it. */
  depth: number;
}

/** Who relies on whom: works by depth and in the order of marks, and each reliance. */
export interface Reliance {
  works: Work[];
  edges: { from: Work; to: Work }[];
}

/** The founding articles and all that they rely on, near and far; `checks/content/sources.ts` refuses rings among them. */
export function sourceGraphOf(sources: readonly Source[]): Reliance {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const depths = new Map<string, number>();
  const visit = (id: string, depth: number): void => {
    if ((depths.get(id) ?? -1) >= depth) return;
    depths.set(id, depth);
    for (const other of byId.get(id)!.custom.reliesOn ?? []) visit(other, depth + 1);
  };
  for (const { id, custom } of sources) if (custom.role === 'founding article') visit(id, 0);

  const works = sources
    .filter(({ id }) => depths.has(id))
    .toSorted(compareSources)
    .map((source): Work => {
      const founding = source.custom.role === 'founding article';
      return { id: source.id, text: markLabel(source), founding, depth: depths.get(source.id)! };
    })
    .toSorted((a, b) => a.depth - b.depth);
  const workOf = new Map(works.map((work) => [work.id, work]));
  const edges = works.flatMap((from) =>
    (byId.get(from.id)!.custom.reliesOn ?? []).map((id) => ({ from, to: workOf.get(id)! })),
  );
  return { works, edges };
}

const lead = ({ founding }: Work): Stroke['kind'] => (founding ? 'lead founding' : 'lead');

/** A column for each depth, from left to right: each work stands left of those that it relies on. */
export function wideSourceGraph({ works, edges }: Reliance): ChartLayout {
  const [row, gap, pad, height] = [30, 20, 4, 22];
  const columns = [...Map.groupBy(works, ({ depth }) => depth).values()];
  const tallest = Math.max(...columns.map(({ length }) => length));
  const boxes = new Map<Work, { left: number; right: number; y: number }>();
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  let left = 0;
  for (const column of columns) {
    const width = Math.ceil(Math.max(...column.map(({ text }) => textWidth(text, 'small')))) + 2 * pad;
    for (const [nth, work] of column.entries()) {
      const y = 14 + (nth + (tallest - column.length) / 2) * row;
      boxes.set(work, { left, right: left + width, y });
      labels.push({ lines: [work.text], x: left + pad, y: y + 4, kind: 'small', of: work.id });
      strokes.push({ kind: work.founding ? 'box founding' : 'box', d: rect(left, y - height / 2, width, height) });
    }
    left += width + gap;
  }
  const curve = (x: number, from: number, to: number) => `C${x + 14} ${from} ${x + gap - 14} ${to} ${x + gap} ${to}`;
  for (const { from, to } of edges) {
    const [start, end] = [boxes.get(from)!, boxes.get(to)!];
    let [d, x, y] = [`M${start.right} ${start.y}`, start.right, start.y];
    // Past the columns between, through the space between two boxes.
    for (const column of columns.slice(from.depth + 1, to.depth)) {
      const { left, right, y: top } = boxes.get(column[0]!)!;
      const wanted = y + ((end.y - y) * (left - x)) / (end.left - x);
      const nth = Math.min(Math.max(Math.round((wanted - top) / row + 0.5), 0), column.length);
      const space = top + (nth - 0.5) * row;
      d += `${curve(x, y, space)}H${right}`;
      [x, y] = [right, space];
    }
    strokes.push({ kind: lead(from), d: d + curve(x, y, end.y) });
  }
  return { width: left - gap, height: 28 + (tallest - 1) * row, strokes, labels };
}

/**
 * One list from top to bottom for narrow screens: a line leads from each work down a track of its own at the left, with a dot
 * where it turns off to a work that is relied on.
 */
export function narrowSourceGraph({ works, edges }: Reliance): ChartLayout {
  const [row, between, track] = [19, 9, 6];
  const yOf = new Map(works.map((work, nth) => [work, 14 + nth * row + work.depth * between]));
  const tracks: { from: number; to: number }[][] = [];
  const runs = [...Map.groupBy(edges, ({ from }) => from)]
    .map(([work, own]) => {
      const ends = own.map(({ to }) => yOf.get(to)! - 6).toSorted((a, b) => a - b);
      return { work, ends, from: yOf.get(work)! - (work.founding ? 4 : 1), to: ends.at(-1)! };
    })
    // The longest run takes the track farthest from the text, so that few lines cross.
    .toSorted((a, b) => b.to - b.from - (a.to - a.from))
    .map((run) => {
      const free = tracks.findIndex((taken) => taken.every(({ from, to }) => run.to < from || run.from > to));
      const nth = free === -1 ? tracks.push([]) - 1 : free;
      tracks[nth]!.push(run);
      return { ...run, x: 4 + nth * track };
    });
  const text = 4 + tracks.length * track + 8;
  const strokes = runs.flatMap(({ work, ends, from, to, x }): Stroke[] => [
    { kind: lead(work), d: `M${text - 3} ${from}H${x}V${to}${ends.map((end) => `M${x} ${end}H${text - 3}`).join('')}` },
    { kind: 'sign', d: ends.map((end) => circle(x, end, 2)).join('') },
  ]);
  const labels = works.map((work): Label => {
    return { lines: [work.text], x: text, y: yOf.get(work)!, kind: work.founding ? 'strong' : 'small', of: work.id };
  });
  return { width: NARROW, height: Math.max(...yOf.values()) + 8, strokes, labels };
}
