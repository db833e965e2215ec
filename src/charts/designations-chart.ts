import { SITE } from '../lib/site.ts';
import type { Designation } from '../schemas/charts.ts';
import type { Status } from '../schemas/data.ts';
import { avoidOverlap } from './avoid-overlap.ts';
import { dayAndMonth, dayNumber, monthsOf } from './calendar.ts';
import { partyShape } from './party-shapes.ts';
import { heightOf, rect, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';

/** A step that the chart names. */
type Turn = Designation & { date: string; turn: string };

/** How a bar shows what a designation is. */
const BARS = { 'in effect': 'sign', blocked: 'open', 'set aside': 'open' } as const;

/** First and last day of the axis; the first is that of a month. */
export const SPAN = ['2026-02-01', SITE.record.checked] as const;
const PER_DAY = 1.75;
/** Distances from the axis: the bar and its width, the mark of a step, its words. */
const [BAR, BREADTH, MARK, WORDS] = [20, 14, 50, 63];
const LINE = 20;

/** The steps of one designation that the chart names, in order. */
export function turnsOf(entries: readonly Designation[], statute: string | undefined): Turn[] {
  return entries.filter((entry): entry is Turn => entry.statute === statute && entry.turn !== undefined);
}

/**
 * Lays out two labels as bars on both sides of one time axis that runs downward, to scale: solid while in effect, outlined
 * while not, pale after the last event that was found. Steps have their words beside the bar; the state of today is at its foot.
 *
 * @param entries the steps of both designations, in order
 * @param labelled the matters of the status panel that are labels
 * @param announced the day on which the label was announced, with its words
 * @param width of the whole
 */
export function designationsChart(
  entries: readonly Designation[],
  labelled: readonly Status[],
  announced: { date: string; text: string },
  width: number,
): ChartLayout {
  const middle = width / 2;
  const tracks = labelled.map((status, nth) => {
    const side = nth === 0 ? -1 : 1;
    const at = (distance: number) => middle + side * distance;
    const anchor = nth === 0 ? ('end' as const) : undefined;
    const turns = turnsOf(entries, status.statute);
    return { ...status, at, anchor, turns };
  });
  const heads = tracks.map(({ matter, at, anchor }) =>
    wrapped(matter, middle - 10, { x: at(10), y: LINE, kind: 'plain', anchor }),
  );
  const top = Math.max(...heads.map(heightOf)) + LINE;
  const yOf = (date: string) => top + (dayNumber(date) - dayNumber(SPAN[0])) * PER_DAY;
  const foot = yOf(SPAN[1]);
  const known = yOf(SITE.record.lastEvent);

  const strokes: Stroke[] = [
    { kind: 'axis', d: `M${middle - BAR - BREADTH} ${yOf(announced.date)}h${2 * (BAR + BREADTH)}` },
  ];
  const labels: Label[] = [
    ...heads,
    { lines: [announced.text], x: middle, y: yOf(announced.date) - 10, kind: 'plain', anchor: 'middle' },
  ];
  for (const { date, name } of monthsOf(...SPAN)) {
    strokes.push({ kind: 'grid', d: `M${middle - BAR} ${yOf(date)}h${2 * BAR}` });
    labels.push({ lines: [name], x: middle, y: yOf(date) + 15, kind: 'plain', anchor: 'middle' });
  }

  for (const { at, anchor, turns, state } of tracks) {
    const left = Math.min(at(BAR), at(BAR + BREADTH));
    const effects = turns.flatMap(({ id, date, effect }) => (effect ? [{ id, kind: BARS[effect], y: yOf(date) }] : []));
    for (const [nth, { id, kind, y }] of effects.entries()) {
      const until = effects[nth + 1]?.y ?? known;
      strokes.push({ kind, d: rect(left, y, BREADTH, until - y), of: id });
    }
    strokes.push({ kind: `${effects.at(-1)!.kind} pale`, d: rect(left, known, BREADTH, foot - known) });

    const words = turns.map(({ id, turn }) =>
      wrapped(turn, middle - WORDS, { x: at(WORDS), y: 0, kind: 'plain', anchor, of: id }),
    );
    const sizes = words.map((label) => LINE + heightOf(label) + 6);
    const places = avoidOverlap(
      turns.map(({ date }, nth) => ({ at: yOf(date), size: sizes[nth]! })),
      foot - sizes.at(-1)!,
    );
    for (const [nth, { id, by, date }] of turns.entries()) {
      const y = places[nth]!;
      const party = by === 'court' ? undefined : by;
      strokes.push({ kind: 'lead', d: `M${at(BAR + BREADTH)} ${yOf(date)}L${at(MARK - 6)} ${y}` });
      strokes.push({ kind: 'dot', party, d: partyShape(party, at(MARK), y, 6), of: id });
      labels.push({ lines: [dayAndMonth(date)], x: at(WORDS), y: y + 5, kind: 'strong', anchor });
      labels.push({ ...words[nth]!, y: y + 5 + LINE });
    }
    labels.push(wrapped(state, middle - BAR, { x: at(BAR), y: foot + 24, kind: 'strong', anchor }));
  }

  const key = [
    ['sign', 'In effect'],
    ['open', 'Blocked or set aside'],
    ['sign pale', `No change found after ${dayAndMonth(SITE.record.lastEvent)}`],
  ] as const;
  const below = Math.max(...labels.map((label) => label.y + heightOf(label))) + 10;
  for (const [nth, [kind, text]] of key.entries()) {
    const [x, y] = width === WIDE ? [[0, 150, 380][nth]!, below] : [0, below + nth * 24];
    strokes.push({ kind, d: rect(x + 1, y - 12, BREADTH, 12) });
    labels.push({ lines: [text], x: x + 24, y, kind: 'plain' });
  }
  return { width, height: labels.at(-1)!.y + 8, strokes, labels };
}
