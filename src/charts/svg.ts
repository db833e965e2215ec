import { TEXTS, textWidth, wrap, type TextKind } from './text-metrics.ts';

/** Widths of layouts for wide and for narrow screens: about those of the text there, so that type keeps its size. */
export const WIDE = 684;
export const NARROW = 340;

/** Text in a chart; `y` is the base line of its first line. */
export interface Label {
  lines: readonly string[];
  x: number;
  y: number;
  kind: TextKind;
  anchor?: 'middle' | 'end' | undefined;
  /** The entry that it names. */
  of?: string;
}

/** Kinds of lines and shapes, from back to front; the names are classes in the style sheet. */
const KINDS = ['grid', 'axis', 'lead', 'span', 'unknown', 'open', 'sign', 'dot'] as const;

/** A line or shape. */
export interface Stroke {
  kind: (typeof KINDS)[number];
  party?: string | undefined;
  d: string;
  /** The entry that it shows. */
  of?: string;
}

/** A whole chart at one width; lengths in units of its view box. */
export interface ChartLayout {
  width: number;
  height: number;
  strokes: Stroke[];
  labels: Label[];
}

/** Path data of a rectangle. */
export function rect(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** A text as a label in lines no wider than `width`. */
export function wrapped(text: string, width: number, place: Omit<Label, 'lines'>): Label {
  return { ...place, lines: wrap(text, width, place.kind) };
}

/** The height of all lines of a label. */
export function heightOf({ lines, kind }: Label): number {
  return lines.length * TEXTS[kind].leading;
}

/** The space that a label takes at most. */
export function boxOf({ lines, x, y, kind, anchor }: Label): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  const { size, leading } = TEXTS[kind];
  const width = Math.max(...lines.map((line) => textWidth(line, kind)));
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + (lines.length - 1) * leading + size * 0.25 };
}

/** A length with one decimal, which is finer than any screen. */
export function round(length: number): number {
  return Number(length.toFixed(1));
}

/** Strokes from back to front, those of one kind and party in one. */
export function mergePaths(strokes: readonly Stroke[]): Omit<Stroke, 'of'>[] {
  const groups = Map.groupBy(strokes, ({ kind, party = '' }) => `${kind} ${party}`);
  return [...groups.values()]
    .map((group) => {
      const d = group.map(({ d }) => d).join('');
      return { ...group[0]!, d: d.replace(/-?\d*\.\d{2,}/g, (length) => String(round(Number(length)))) };
    })
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}
