import type { Designation } from '../schemas/drawings.ts';
import { dayAndMonth, dayOf, monthsOf } from './calendar.ts';
import { LINE, lines, type Label } from './label.ts';
import { spread } from './spread.ts';

export type Statute = Designation['statute'];

/** The two laws, in the order in which they are drawn. */
export const STATUTES: Readonly<Record<Statute, string>> = {
  '3252': '10 U.S.C. § 3252',
  '4713': '41 U.S.C. § 4713 (FASCSA)',
};
export const PARTS = ['Law', 'Reach', 'Court'] as const;
/** What a designation can be, as the key says it. */
export const EFFECTS = {
  stands: 'The designation stands',
  blocked: 'Blocked or set aside',
  unclear: 'Upheld, its effect not clear',
} as const;

/** One step: its sign, and the line from its day on the scale to the sign. */
export interface Step {
  id: string;
  by: Designation['by'];
  x: number;
  y: number;
  lead: string;
}

/** Laws beside a calendar that runs downward; lengths in units of the drawing. */
export interface Tracks {
  width: number;
  height: number;
  labels: Label[];
  steps: Step[];
  /** What each designation was, over time. */
  bars: { effect: keyof typeof EFFECTS; x: number; top: number; bottom: number }[];
  /** Heights of the rules above standing parts. */
  rules: number[];
}

/** Distances from the middle of the calendar: the bar, the sign, the day, the words of a step, and those of a standing part. */
const BAR = 25;
const SIGN = 47;
const DAY = 56;
const WORDS = 108;
const PART = 25;
/** Distance from the edge of a drawing of one law to the middle of its calendar. */
const EDGE = 17;
const PER_DAY = 2;
/** Room between blocks of words. */
const GAP = 5;

/**
 * Lays out one law, or two as mirror images with their calendar between them. Steps have their ticks to the scale of days;
 * their words keep the order of time, as near to the ticks as the words before and after allow.
 *
 * @param entries in order of each law
 * @param statutes the one law, or the left and the right one
 * @param from first day of the calendar, the first of a month
 * @param until its last day
 * @param width of the whole
 */
export function layOutTracks(
  entries: readonly Designation[],
  statutes: readonly Statute[],
  [from, until]: readonly [string, string],
  width: number,
): Tracks {
  const middle = statutes.length > 1 ? width / 2 : EDGE;
  const half = width - middle;
  const tracks = statutes.map((statute, nth) => {
    const side = nth < statutes.length - 1 ? -1 : 1;
    const at = (distance: number) => ({
      x: middle + side * distance,
      anchor: side < 0 ? ('end' as const) : undefined,
    });
    return { statute, at, own: entries.filter((entry) => entry.statute === statute) };
  });
  const labels: Label[] = tracks.map(({ statute, at }) => ({
    ...at(PART),
    y: 14,
    look: 'strong',
    text: STATUTES[statute],
  }));

  let top = 24;
  const rules: number[] = [];
  for (const part of PARTS) {
    const blocks = tracks.map(({ at, own }) => {
      const text = own.find((entry) => entry.part === part)?.label ?? '';
      return lines(text, half - PART, { ...at(PART), y: top + 18 });
    });
    rules.push(top);
    labels.push({ x: middle, y: top + 18, anchor: 'middle', look: 'small', text: part }, ...blocks.flat());
    top += Math.max(...blocks.map(({ length }) => length)) * LINE + 13;
  }
  rules.push(top);

  top += 28;
  const yOf = (date: string) => top + (dayOf(date) - dayOf(from)) * PER_DAY;
  const foot = yOf(until);
  const centred = { x: middle, anchor: 'middle', look: 'small' } as const;
  for (const { date, name, year } of monthsOf(from, until)) {
    labels.push({ ...centred, y: yOf(date) + 10, text: name });
    if (year) labels.push({ ...centred, y: yOf(date) - 8, look: 'small strong', text: year });
  }

  const steps: Step[] = [];
  const bars: Tracks['bars'] = [];
  for (const { at, own } of tracks) {
    const dated = own.flatMap((entry) => (entry.date === undefined ? [] : [{ ...entry, date: entry.date }]));
    const changes = dated.flatMap(({ date, effect }) => (effect ? [{ effect, top: yOf(date) }] : []));
    bars.push(...changes.map((change, nth) => ({ ...change, x: at(BAR).x, bottom: changes[nth + 1]?.top ?? foot })));
    const blocks = dated.map(({ label }) => lines(label, half - WORDS, { ...at(WORDS), y: 0 }));
    const places = spread(
      dated.map(({ date }, nth) => ({ at: yOf(date), size: blocks[nth]!.length * LINE + GAP })),
      foot,
    );
    for (const [nth, { id, by, date }] of dated.entries()) {
      const y = places[nth]!;
      const sign = at(SIGN).x;
      steps.push({ id, by, x: sign, y, lead: `M${at(BAR).x} ${yOf(date)}H${at(BAR + 6).x}L${at(SIGN - 8).x} ${y}` });
      labels.push({ ...at(DAY), y: y + 4, look: 'small strong', text: dayAndMonth(date) });
      labels.push(...blocks[nth]!.map((line) => ({ ...line, y: line.y + y + 4 })));
    }
  }
  const inUse = Object.entries(EFFECTS).filter(([effect]) => bars.some((bar) => bar.effect === effect));
  top = Math.max(...labels.map(({ y }) => y)) + 24;
  const beside = statutes.length > 1;
  for (const [nth, [effect, text]] of inUse.entries()) {
    const x = beside ? (nth * width) / inUse.length : 0;
    const y = top + (beside ? 0 : nth * LINE);
    bars.push({ effect: effect as keyof typeof EFFECTS, x: x + 5, top: y - 10, bottom: y });
    labels.push({ x: x + 16, y, look: 'small', text });
  }
  return { width, height: Math.max(...labels.map(({ y }) => y)) + 6, labels, steps, bars, rules };
}
