import { formatTime } from '../lib/event-dates.ts';
import type { Data } from '../loaders/site-data.ts';
import { avoidOverlap } from './avoid-overlap.ts';
import { partyShape } from './party-shapes.ts';
import { heightOf, NARROW, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { TEXTS } from './text-metrics.ts';

/** An event for which a source gives the time of day. */
export interface Moment {
  id: string;
  title: string;
  /** Hours since midnight. */
  hour: number;
  /** The time in words. */
  time: string;
  /** Whether the time is approximate. */
  about: boolean;
  /** The parties of the people who acted; one `undefined` for people of no party. */
  parties: (string | undefined)[];
}

const LINE = TEXTS.plain.leading;
const MARK = 7;

/** The events of a day that have a time, in order. */
export function momentsOf({ events, people }: Pick<Data, 'events' | 'people'>, day: string): Moment[] {
  const partyOf = new Map(people.flatMap(({ id, kind, party }) => (kind === 'person' ? [[id, party] as const] : [])));
  return events.flatMap(({ id, title, date, time, about = false, actors }) => {
    if (date !== day || !time) return [];
    const [hours, minutes] = time.split(':').map(Number) as [number, number];
    const parties = new Set(actors.filter((actor) => partyOf.has(actor)).map((actor) => partyOf.get(actor)));
    const text = `${about ? 'about ' : ''}${formatTime(time)}`;
    return [{ id, title, hour: hours + minutes / 60, time: text, about, parties: [...parties] }];
  });
}

/** The minutes from the first moment to the second. */
export function minutesBetween([first, second]: readonly Moment[]): number {
  return Math.round((second!.hour - first!.hour) * 60);
}

/** The whole hours from the first moment to the last. */
function hoursOf(moments: readonly Moment[]): number[] {
  const first = Math.floor(moments[0]!.hour);
  return Array.from({ length: Math.ceil(moments.at(-1)!.hour) - first + 1 }, (_, nth) => first + nth);
}

const hourName = (hour: number) => formatTime(`${hour}:00`);

/** The shapes of the parties of a moment, side by side; outlined where the time is approximate. */
function marks({ id, about, parties }: Moment, x: number, y: number): Stroke[] {
  return parties.map((party, nth) => ({
    kind: about ? 'open' : 'dot',
    party,
    d: partyShape(party, x + (nth - (parties.length - 1) / 2) * 2.6 * MARK, y, MARK),
    of: id,
  }));
}

/**
 * Lays out the moments of a day along an axis from left to right, to scale. Their labels form a staircase above the axis, so
 * that each begins at its own time; the last ones end there. The minutes between the first two are measured out.
 *
 * @param moments in order, two at least
 */
export function wideDay(moments: readonly Moment[]): ChartLayout {
  const edge = 36;
  const hours = hoursOf(moments);
  const perHour = (WIDE - 2 * edge) / (hours.length - 1);
  const xOf = (hour: number) => edge + (hour - hours[0]!) * perHour;
  const labels: Label[] = [];
  const starts = moments.map(({ id, title, hour, time }, nth) => {
    const top = nth === 0 ? LINE : labels.at(-1)!.y + heightOf(labels.at(-1)!) + 14;
    const x = xOf(hour);
    const after = x < WIDE / 2;
    const place = after ? { x: x + 9 } : { x: x - 9, anchor: 'end' as const };
    const room = after ? WIDE - x - 9 : x - 9 - xOf(moments[nth - 1]!.hour) - 9;
    labels.push({ lines: [time], ...place, y: top, kind: 'strong' });
    labels.push(wrapped(title, room, { ...place, y: top + LINE, kind: 'plain', of: id }));
    return top - 13;
  });
  const axis = labels.at(-1)!.y + heightOf(labels.at(-1)!) + 8;
  const [from, to] = [xOf(moments[0]!.hour), xOf(moments[1]!.hour)];
  labels.push({
    lines: [`${minutesBetween(moments)} minutes`],
    x: (from + to) / 2,
    y: axis - 30,
    kind: 'strong',
    anchor: 'middle',
  });
  const strokes: Stroke[] = [
    { kind: 'axis', d: `M${edge} ${axis}H${WIDE - edge}` },
    { kind: 'span', d: `M${from} ${axis - 22}H${to}` },
    ...moments.map(({ hour }, nth): Stroke => ({ kind: 'lead', d: `M${xOf(hour)} ${starts[nth]}V${axis}` })),
    ...moments.flatMap((moment) => marks(moment, xOf(moment.hour), axis)),
  ];
  for (const hour of hours) {
    strokes.push({ kind: 'axis', d: `M${xOf(hour)} ${axis - 4}v8` });
    labels.push({ lines: [hourName(hour)], x: xOf(hour), y: axis + 28, kind: 'plain', anchor: 'middle' });
  }
  return { width: WIDE, height: axis + 36, strokes, labels };
}

/**
 * The same for phones: the axis runs downward, and the labels keep the order beside it, as near to their places as they
 * can be.
 *
 * @param moments in order, two at least
 */
export function narrowDay(moments: readonly Moment[]): ChartLayout {
  const [axis, left, top, perHour] = [92, 130, 12, 64];
  const hours = hoursOf(moments);
  const yOf = (hour: number) => top + (hour - hours[0]!) * perHour;
  const labels: Label[] = hours.map((hour) => {
    return { lines: [hourName(hour)], x: axis - 22, y: yOf(hour) + 5, kind: 'plain', anchor: 'end' };
  });
  const [from, to] = [yOf(moments[0]!.hour), yOf(moments[1]!.hour)];
  const strokes: Stroke[] = [
    { kind: 'axis', d: `M${axis} ${top}V${yOf(hours.at(-1)!)}` },
    ...hours.map((hour): Stroke => ({ kind: 'axis', d: `M${axis - 4} ${yOf(hour)}h8` })),
    { kind: 'span', d: `M${axis + 12} ${from}V${to}` },
    ...moments.flatMap((moment) => marks(moment, axis, yOf(moment.hour))),
  ];
  const rows: { hour: number; time: string; title?: Label }[] = moments.map(({ id, title, hour, time }) => ({
    hour,
    time,
    title: wrapped(title, NARROW - left, { x: left, y: 0, kind: 'plain', of: id }),
  }));
  // What is measured out has its label between those of its two ends.
  const measured = (rows[0]!.hour + rows[1]!.hour) / 2;
  rows.splice(1, 0, { hour: measured, time: `${minutesBetween(moments)} minutes` });
  const sizes = rows.map(({ title }) => LINE + (title ? heightOf(title) : 0) + 12);
  const places = avoidOverlap(
    rows.map(({ hour }, nth) => ({ at: yOf(hour), size: sizes[nth]! })),
    Infinity,
  );
  for (const [nth, { hour, time, title }] of rows.entries()) {
    const y = places[nth]!;
    strokes.push({ kind: 'lead', d: `M${axis + 12} ${yOf(hour)}L${left - 12} ${y}h6` });
    labels.push({ lines: [time], x: left, y: y + 5, kind: 'strong' });
    if (title) labels.push({ ...title, y: y + 5 + LINE });
  }
  return { width: NARROW, height: places.at(-1)! + sizes.at(-1)!, strokes, labels };
}
