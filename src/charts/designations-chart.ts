import { SITE } from '../lib/site.ts';
import type { Designation } from '../schemas/charts.ts';
import type { Status } from '../schemas/data.ts';
import { avoidOverlap } from './avoid-overlap.ts';
import { dayAndMonth, dayNumber, monthsOf } from './calendar.ts';
import { chartKey } from './key.ts';
import { partyShape } from './party-shapes.ts';
import { heightOf, rect, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';

/** A step that the chart names. */
type Turn = Designation & { date: string; turn: string };

/** How a bar shows what a designation is. */
const BARS = { 'in effect': 'sign', blocked: 'open', 'set aside': 'open' } as const;

/** First and last day of the axis. */
export const SPAN = ['2026-02-27', SITE.record.checked] as const;
const PER_DAY = 2.15;
/** Distances from the axis: the bar and its width, the mark of a step, its words. */
const [BAR, BREADTH, MARK, WORDS] = [20, 14, 50, 63];
const LINE = 20;

/** The steps of one designation that the chart names, in order. */
export function turnsOf(entries: readonly Designation[], statute: string | undefined): Turn[] {
  return entries.filter((entry): entry is Turn => entry.statute === statute && entry.turn !== undefined);
}

/**
 * Lays out two designations as bars on both sides of one time axis that runs downward, to scale: solid while in effect,
 * outlined while not, and ending with the last event that was found; a dashed line goes on to the last check. Steps are
 * described beside the bar; today's state is below it.
 *
 * @param entries the steps of both designations, in order
 * @param labelled the matters of the status panel that are designations
 * @param announced the day on which the designation was announced, the first of the axis, with its words
 * @param width of the chart
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
  const above = Math.max(...heads.map(heightOf)) + LINE + 14;
  const top = above + LINE + 12;
  const yOf = (date: string) => top + (dayNumber(date) - dayNumber(SPAN[0])) * PER_DAY;
  const foot = yOf(SPAN[1]);
  const known = yOf(SITE.record.lastEvent);

  const strokes: Stroke[] = [
    { kind: 'axis', d: `M${middle - BAR - BREADTH} ${yOf(announced.date)}h${2 * (BAR + BREADTH)}` },
  ];
  const labels: Label[] = [
    ...heads,
    { lines: [dayAndMonth(announced.date)], x: middle, y: above, kind: 'strong', anchor: 'middle' },
    { lines: [announced.text], x: middle, y: above + LINE, kind: 'plain', anchor: 'middle' },
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
    strokes.push({ kind: 'unknown', d: `M${left + BREADTH / 2} ${known}V${foot}` });

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

  const below = Math.max(...labels.map((label) => label.y + heightOf(label))) + 14;
  const bar = (x: number, y: number) => rect(x - 7, y - 6, BREADTH, 12);
  const key = chartKey(
    [
      { kind: 'sign', draw: bar, text: 'In effect' },
      { kind: 'open', draw: bar, text: 'Blocked or set aside' },
      {
        kind: 'unknown',
        draw: (x, y) => `M${x - 8} ${y}h16`,
        text: `After ${dayAndMonth(SITE.record.lastEvent)}: no change found`,
      },
      {
        kind: 'dot',
        party: 'pentagon',
        draw: (x, y) => partyShape('pentagon', x, y, 6),
        text: 'Step of the Pentagon',
      },
      { kind: 'dot', draw: (x, y) => partyShape(undefined, x, y, 6), text: 'Ruling of a court' },
    ],
    below,
    width,
  );
  return {
    width,
    height: key.foot + 8,
    strokes: [...strokes, ...key.strokes],
    labels: [...labels, ...key.labels],
  };
}
