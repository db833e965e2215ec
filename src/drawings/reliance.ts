import { compareSources, markLabel } from '../citations/reference.ts';
import type { Source } from '../schemas/source.ts';

export interface Node {
  id: string;
  text: string;
  x: number;
  y: number;
  founding: boolean;
}

/** Who relies on whom: each work left of those that it relies on; lengths in units of the drawing. */
export interface Reliance {
  width: number;
  height: number;
  nodes: Node[];
  edges: { from: Node; to: Node }[];
}

const ROW = 30;
const TOP = 20;

/**
 * Lays out sources by reliance: the founding articles in the first column, every other source one column right of the last
 * work that relies on it, each column in the order of marks.
 *
 * @param sources the founding articles, and all that they rely on, near and far
 * @param columnWidth distance of columns
 */
export function layOutReliance(sources: readonly Source[], columnWidth: number): Reliance {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const column = new Map<string, number>();
  const visit = (id: string, depth: number, path: readonly string[]): void => {
    if (path.includes(id)) throw new Error(`custom.reliesOn goes in a circle: ${[...path, id].join(' → ')}`);
    if ((column.get(id) ?? -1) >= depth) return;
    column.set(id, depth);
    for (const other of byId.get(id)?.custom.reliesOn ?? [])
      if (byId.has(other)) visit(other, depth + 1, [...path, id]);
  };
  for (const { id, custom } of sources) if (custom.role === 'founding article') visit(id, 0, []);

  const placed = sources.filter(({ id }) => column.has(id)).toSorted(compareSources);
  const columns = Map.groupBy(placed, ({ id }) => column.get(id)!);
  const tallest = Math.max(0, ...[...columns.values()].map(({ length }) => length));
  const nodes = [...columns].flatMap(([nth, own]) =>
    own.map((source, row): Node => ({
      id: source.id,
      text: markLabel(source),
      x: 8 + nth * columnWidth,
      y: TOP + (row + (tallest - own.length) / 2) * ROW,
      founding: source.custom.role === 'founding article',
    })),
  );
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const edges = nodes.flatMap((from) =>
    (byId.get(from.id)?.custom.reliesOn ?? []).flatMap((id) => {
      const to = nodeOf.get(id);
      return to ? [{ from, to }] : [];
    }),
  );
  return { width: 8 + (Math.max(0, ...column.values()) + 1) * columnWidth, height: TOP + tallest * ROW, nodes, edges };
}
