import type { Event } from '../schemas/data.ts';
import { dayOf, monthsOf, type Month } from './calendar.ts';
import { heightOf, NARROW, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { partyShape } from './party-shapes.ts';

/** A row or column of the drawing: the events of some actors, which may be a party. */
interface Lane {
  name: string;
  actors: readonly string[];
  party?: string;
}

/** First and last day; the first is that of a month. */
export const SPAN = ['2025-07-01', '2026-10-31'] as const;

/** The lanes, parties in alphabetical order and then those who judge. */
const LANES: readonly Lane[] = [
  { name: 'Anthropic', party: 'anthropic', actors: ['anthropic', 'amodei'] },
  { name: 'OpenAI', party: 'openai', actors: ['openai', 'altman', 'kalinowski', 'mulligan'] },
  { name: 'The Pentagon', party: 'pentagon', actors: ['pentagon', 'hegseth', 'michael', 'parnell'] },
  { name: 'White House', actors: ['white-house', 'trump'] },
  { name: 'Congress', actors: ['congress', 'slotkin', 'warren', 'wyden', 'gillibrand'] },
  { name: 'Case in California', actors: ['california-court', 'lin', 'ninth-circuit'] },
  { name: 'Case in Washington', actors: ['dc-circuit', 'katsas', 'henderson', 'rao'] },
];

/** The events of the time that is drawn, by lane; an event with several actors stands in several. */
export function eventsByLane(events: readonly Event[]): (Lane & { own: Event[] })[] {
  const shown = events.filter(({ date }) => date >= SPAN[0] && date <= SPAN[1]);
  return LANES.map((lane) => ({
    ...lane,
    own: shown.filter((event) => event.actors.some((actor) => lane.actors.includes(actor))),
  }));
}

/**
 * Lays out events over time from left to right, to the scale of days, one lane for each party and court. Events of one lane
 * that would cover each other are moved apart across the lane, up and down from its middle, so that a crowded week shows as
 * a column of dots.
 *
 * @param events in order
 */
export function wideTimeline(events: readonly Event[]): ChartLayout {
  const [left, right, pitch, lowest] = [142, 10, 6.5, 34];
  const [from, until] = SPAN.map(dayOf) as [number, number];
  const xOf = (date: string) => left + ((dayOf(date) - from) * (WIDE - left - right)) / (until - from);
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  let top = 40;
  for (const { name, party, own } of eventsByLane(events)) {
    const rows: number[] = [];
    const placed = own.map(({ id, date }) => {
      const x = xOf(date);
      // The first row of the lane whose last dot is far enough to the left.
      const free = rows.findIndex((last) => x - last >= pitch);
      const row = free === -1 ? rows.length : free;
      rows[row] = x;
      return { id, x, row };
    });
    const height = Math.max(lowest, rows.length * pitch + 14);
    // Rows grow both ways; where their number is even, the lower side has one more.
    const middle = top + height / 2 - (rows.length % 2 === 0 ? pitch / 2 : 0);
    if (party) strokes.push({ kind: 'sign', party, d: partyShape(party, 5, middle, 4.5) });
    labels.push({ lines: [name], x: party ? 15 : 0, y: middle + 4, kind: 'plain' });
    for (const { id, x, row } of placed) {
      const y = middle + Math.ceil(row / 2) * (row % 2 === 0 ? -1 : 1) * pitch;
      strokes.push({ kind: 'dot', party, d: partyShape(party, x, y, 2.6), of: id });
    }
    top += height;
  }
  const height = top + 8;
  for (const { date, name, year } of monthsOf(...SPAN)) {
    const x = xOf(date);
    strokes.push({ kind: 'grid', d: `M${x} 32V${height}` });
    labels.push({ lines: [name], x: x + 2, y: 26, kind: 'small' });
    if (year) labels.push({ lines: [year], x: x + 2, y: 12, kind: 'small strong' });
  }
  return { width: WIDE, height, strokes, labels };
}

/**
 * The same for narrow screens: time from top to bottom, a column for each party and court, and a band a month, as high as
 * its busiest column, in which each event is a dot, in order.
 *
 * @param events in order
 */
export function narrowTimeline(events: readonly Event[]): ChartLayout {
  const [pitch, inLine, pad, head, column] = [8, 4, 6, 92, 32.5];
  const lanes = eventsByLane(events).map((lane, nth) => ({ ...lane, x: 49 + nth * column }));
  const inMonth = (own: readonly Event[], month: Month) =>
    own.filter(({ date }) => date.slice(0, 7) === month.date.slice(0, 7));
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  let top = head;
  for (const month of monthsOf(...SPAN)) {
    strokes.push({ kind: 'grid', d: `M0 ${top}H${NARROW}` });
    if (month.year) labels.push({ lines: [month.year], x: 0, y: top + 14, kind: 'small strong' });
    if (month.year) top += 15;
    labels.push({ lines: [month.name], x: 0, y: top + 14, kind: 'small' });
    top += pad;
    let lines = 1;
    for (const { party, own, x } of lanes)
      for (const [nth, { id }] of inMonth(own, month).entries()) {
        const line = Math.floor(nth / inLine);
        const at = x + ((nth % inLine) - (inLine - 1) / 2) * pitch;
        strokes.push({ kind: 'dot', party, d: partyShape(party, at, top + (line + 0.5) * pitch, 3), of: id });
        lines = Math.max(lines, line + 1);
      }
    top += lines * pitch + pad;
  }
  for (const [nth, { name, party, x }] of lanes.entries()) {
    // Names are wider than columns, so every other one stands in a second row.
    const label = wrapped(name, 66, { x, y: nth % 2 === 0 ? 12 : 46, kind: 'small', anchor: 'middle' });
    labels.push(label);
    strokes.push({ kind: 'grid', d: `M${x - column / 2} ${head}V${top}` });
    strokes.push({ kind: 'lead', d: `M${x} ${label.y + heightOf(label) - 9}V${head - 20}` });
    strokes.push({ kind: 'sign', party, d: partyShape(party, x, head - 11, 4.5) });
  }
  return { width: NARROW, height: top, strokes, labels };
}
