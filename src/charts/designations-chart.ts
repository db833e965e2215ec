import type { Designation } from '../schemas/charts.ts';
import { dayAndMonth, dayOf, monthsOf } from './calendar.ts';
import { heightOf, NARROW, rect, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { partyShape } from './party-shapes.ts';
import { avoidOverlap } from './avoid-overlap.ts';

export type Statute = Designation['statute'];

/** The two laws, in the order in which they are drawn. */
export const STATUTES: Readonly<Record<Statute, string>> = {
  '3252': '10 U.S.C. § 3252',
  '4713': '41 U.S.C. § 4713 (FASCSA)',
};
const PARTS = ['Law', 'Reach', 'Court'] as const;
/** What a designation can be, as bars and the key show it. */
const EFFECTS = {
  stands: { kind: 'sign', text: 'The designation stands' },
  blocked: { kind: 'open', text: 'Blocked or set aside' },
  unclear: { kind: 'open dashed', text: 'Upheld, its effect not clear' },
} as const;

/** First and last day of the calendar; the first is that of a month. */
const SPAN = ['2026-03-01', '2026-10-05'] as const;
/** Distances from the middle of the calendar: the bar, the sign, the day, the words of a step, and those of a standing part. */
const BAR = 25;
const SIGN = 47;
const DAY = 56;
const WORDS = 108;
const PART = 25;
/** Distance from the edge of a drawing of one law to the middle of its calendar. */
const EDGE = 20;
const PER_DAY = 2;
/** Room between blocks of words. */
const GAP = 5;

/**
 * Lays out two laws as mirror images with their calendar between them, or one beside it for narrow screens. Steps have their
 * ticks to the scale of days; their words keep the order of time, as near to the ticks as the words before and after allow.
 *
 * @param entries in order of each law
 * @param statutes the left and the right law, or the one
 */
export function designationsChart(entries: readonly Designation[], statutes: readonly Statute[]): ChartLayout {
  const beside = statutes.length > 1;
  const width = beside ? WIDE : NARROW;
  const middle = beside ? width / 2 : EDGE;
  const half = width - middle;
  const tracks = statutes.map((statute, nth) => {
    const side = nth < statutes.length - 1 ? -1 : 1;
    const at = (distance: number) => middle + side * distance;
    const anchor = side < 0 ? ('end' as const) : undefined;
    return { statute, at, anchor, own: entries.filter((entry) => entry.statute === statute) };
  });
  const strokes: Stroke[] = [];
  const labels = tracks.map(({ statute, at, anchor }): Label => {
    return { lines: [STATUTES[statute]], x: at(PART), y: 14, kind: 'strong', anchor };
  });

  let top = 24;
  for (const part of PARTS) {
    const y = top + 18;
    const blocks = tracks.flatMap(({ at, anchor, own }) =>
      own
        .filter((entry) => entry.part === part)
        .map(({ id, label }) => wrapped(label, half - PART, { x: at(PART), y, kind: 'plain', anchor, of: id })),
    );
    strokes.push({ kind: 'grid', d: `M0 ${top}H${width}` });
    labels.push({ lines: [part], x: middle, y, kind: 'small', anchor: 'middle' }, ...blocks);
    top += Math.max(...blocks.map(heightOf)) + 13;
  }
  strokes.push({ kind: 'grid', d: `M0 ${top}H${width}` });

  top += 28;
  const yOf = (date: string) => top + (dayOf(date) - dayOf(SPAN[0])) * PER_DAY;
  const foot = yOf(SPAN[1]);
  for (const { date, name, year } of monthsOf(...SPAN)) {
    labels.push({ lines: [name], x: middle, y: yOf(date) + 10, kind: 'small', anchor: 'middle' });
    if (year) labels.push({ lines: [year], x: middle, y: yOf(date) - 8, kind: 'small strong', anchor: 'middle' });
  }

  const shown = new Set<keyof typeof EFFECTS>();
  for (const { at, anchor, own } of tracks) {
    const dated = own.flatMap((entry) => (entry.date === undefined ? [] : [{ ...entry, date: entry.date }]));
    const changes = dated.flatMap(({ id, date, effect }) => (effect ? [{ id, effect, y: yOf(date) }] : []));
    for (const [nth, { id, effect, y }] of changes.entries()) {
      const until = changes[nth + 1]?.y ?? foot;
      strokes.push({ kind: EFFECTS[effect].kind, d: rect(at(BAR) - 4, y, 8, until - y), of: id });
      shown.add(effect);
    }
    const blocks = dated.map(({ id, label }) =>
      wrapped(label, half - WORDS, { x: at(WORDS), y: 4, kind: 'plain', anchor, of: id }),
    );
    const places = avoidOverlap(
      dated.map(({ date }, nth) => ({ at: yOf(date), size: heightOf(blocks[nth]!) + GAP })),
      foot,
    );
    for (const [nth, { id, by, date }] of dated.entries()) {
      const y = places[nth]!;
      const party = by === 'court' ? undefined : by;
      strokes.push({ kind: 'lead', d: `M${at(BAR)} ${yOf(date)}H${at(BAR + 6)}L${at(SIGN - 8)} ${y}` });
      if (by) strokes.push({ kind: 'dot', party, d: partyShape(party, at(SIGN), y, 5), of: id });
      labels.push({ lines: [dayAndMonth(date)], x: at(DAY), y: y + 4, kind: 'small strong', anchor });
      labels.push({ ...blocks[nth]!, y: y + 4 });
    }
  }
  top = Math.max(...labels.map((label) => label.y + heightOf(label))) + 10;
  for (const [nth, effect] of [...shown].entries()) {
    const x = beside ? (nth * width) / shown.size : 0;
    const y = top + (beside ? 0 : nth * 18);
    strokes.push({ kind: EFFECTS[effect].kind, d: rect(x + 1, y - 10, 8, 10) });
    labels.push({ lines: [EFFECTS[effect].text], x: x + 16, y, kind: 'small' });
  }
  return { width, height: labels.at(-1)!.y + 6, strokes, labels };
}
