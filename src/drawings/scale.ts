import { spread } from './spread.ts';
import { textWidth, wrap } from './text.ts';

/** Something that happened, on a scale of hours or days. */
export interface Moment {
  title: string;
  /** When, in words. */
  text: string;
  /** First and last point on the scale; the same for what happened at a minute. */
  from: number;
  to: number;
}

/** A label of the drawing; all lengths in units of the drawing. */
export interface Label extends Moment {
  /** Place on the scale; the middle of a span. */
  tick: number;
  /** How much of the scale it takes; 0 for a minute. */
  span: number;
  /** Middle of the first line, moved where labels would touch. */
  y: number;
  /** The title, in lines. */
  lines: string[];
  height: number;
}

/** A scale of time from top to bottom, with what happened along it. */
export interface Scale {
  width: number;
  height: number;
  units: { y: number; text: string }[];
  labels: Label[];
  /** Where labels begin, and their titles; the same where titles stand below. */
  left: number;
  titles: number;
}

/** Size of titles. */
export const SIZE = 11.5;
const LEFT = 94;
const TOP = 16;
const LINE = 22;
const TITLE_LINE = 14;
const STRONG = 13;

/**
 * Lays out moments along a scale of time. Ticks stand to scale; labels keep the order and do not touch, as near to their
 * ticks as that allows. Titles stand beside the times where they all fit there, else below them.
 *
 * @param moments in order
 * @param perUnit least length of an hour or a day; longer where the labels need it
 * @param width of the whole
 * @param nameOf what a point of the scale is called
 */
export function layOutScale(
  moments: readonly Moment[],
  perUnit: number,
  width: number,
  nameOf: (unit: number) => string,
): Scale {
  const first = Math.floor(Math.min(...moments.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...moments.map(({ to }) => to)));
  const titles = LEFT + Math.max(...moments.map(({ text }) => textWidth(text, STRONG * 1.1))) + 10;
  const beside = moments.every(({ title }) => titles + textWidth(title, SIZE) <= width);
  const texts = moments.map(({ title }) => {
    const lines = beside ? [title] : wrap(title, width - LEFT, SIZE);
    return { lines, height: LINE + (beside ? 0 : lines.length * TITLE_LINE) };
  });
  const needed = texts.reduce((sum, { height }) => sum + height, 0);
  const scale = Math.max(perUnit, needed / (last - first));
  const yOf = (unit: number) => TOP + (unit - first) * scale;
  const foot = yOf(last);
  const ticks = moments.map(({ from, to }) => yOf((from + to) / 2));
  const places = spread(
    ticks.map((tick, nth) => ({ at: Math.max(tick, TOP), size: texts[nth]!.height })),
    foot + LINE - texts.at(-1)!.height,
  );
  const labels = moments.map((moment, nth): Label => {
    const { from, to } = moment;
    return { ...moment, ...texts[nth]!, tick: ticks[nth]!, span: yOf(to) - yOf(from), y: places[nth]! };
  });
  const units = Array.from({ length: last - first + 1 }, (_, nth) => ({
    y: yOf(first + nth),
    text: nameOf(first + nth),
  }));
  return { width, height: foot + TOP, units, labels, left: LEFT, titles: beside ? titles : LEFT };
}
