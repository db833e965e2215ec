import type { Party } from '../schemas/party.ts';
import { textWidth } from './text.ts';

/** Text in a drawing; `y` is the base line of its first line. */
export interface Label {
  lines: readonly string[];
  x: number;
  y: number;
  kind: keyof typeof SIZES;
  anchor?: 'middle' | 'end';
  /** The entry that it names. */
  of?: string;
}

/** Kinds of lines and shapes, from back to front; the names are classes in the style sheet. */
const KINDS = ['grid', 'axis', 'lead', 'lead founding', 'link', 'box', 'box founding', 'open', 'sign'] as const;

/** A line or shape. */
export interface Stroke {
  kind: (typeof KINDS)[number];
  party?: Party | undefined;
  d: string;
}

/** All of one drawing at one width; lengths in units of the drawing. */
export interface Composition {
  width: number;
  height: number;
  strokes: Stroke[];
  labels: Label[];
}

/** Sizes of text, as in the style sheet: names, all else, and what stands on a line. */
export const SIZES = { strong: 13, small: 11.5, 'small note': 11.5 } as const;

/** Distance of lines within a label. */
export const LEADING = 14;

/** The space that a label takes at most. */
export function boxOf({ lines, x, y, kind, anchor }: Label): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const size = SIZES[kind];
  const width = Math.max(...lines.map((line) => textWidth(line, size)));
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + (lines.length - 1) * LEADING + size * 0.25 };
}

/** Strokes from back to front, those of one kind and party in one. */
export function painted(strokes: readonly Stroke[]): Stroke[] {
  const groups = Map.groupBy(strokes, ({ kind, party = '' }) => `${kind} ${party}`);
  return [...groups.values()]
    .map(([first, ...rest]) => ({ ...first!, d: [first!, ...rest].map(({ d }) => d).join('') }))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
