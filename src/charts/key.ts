import type { Label, Stroke } from './svg.ts';
import { TEXTS, textWidth } from './text-metrics.ts';

/** What a mark of a chart means; `draw` gives its path, centred on a point. */
export interface KeyEntry {
  kind: Stroke['kind'];
  party?: string | undefined;
  draw: (x: number, y: number) => string;
  text: string;
}

const [MARK, GAP, LEADING] = [24, 22, 24];

/**
 * Lays out the key of a chart in as many rows as it needs.
 *
 * @param top the base line of its first row
 * @returns its parts, and the base line of its last row
 */
export function chartKey(
  entries: readonly KeyEntry[],
  top: number,
  width: number,
): { strokes: Stroke[]; labels: Label[]; foot: number } {
  const strokes: Stroke[] = [];
  const labels: Label[] = [];
  let [left, foot] = [0, top];
  for (const { kind, party, draw, text } of entries) {
    const length = MARK + textWidth(text, 'plain');
    if (left > 0 && left + length > width) [left, foot] = [0, foot + LEADING];
    strokes.push({ kind, party, d: draw(left + MARK / 3, foot - TEXTS.plain.size / 3) });
    labels.push({ lines: [text], x: left + MARK, y: foot, kind: 'plain' });
    left += length + GAP;
  }
  return { strokes, labels, foot };
}
