import { formatTime } from '../lib/event-dates.ts';
import { partyName } from '../lib/site.ts';
import type { Data } from '../loaders/site-data.ts';
import { chartKey, type KeyEntry } from './key.ts';
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
function marks({ id, about, parties }: Moment, x: number, y: number, radius: number): Stroke[] {
  return parties.map((party, nth) => ({
    kind: about ? 'open' : 'dot',
    party,
    d: partyShape(party, x + (nth - (parties.length - 1) / 2) * 2.6 * radius, y, radius),
    of: id,
  }));
}

/** The key of the shapes, with the chart above it: each party that acted, who is of no party, and what an outline says. */
function withKey(
  moments: readonly Moment[],
  width: number,
  foot: number,
  strokes: Stroke[],
  labels: Label[],
): ChartLayout {
  const parties = [...new Set(moments.flatMap(({ parties }) => parties))];
  const key = chartKey(
    [
      ...parties.map((party): KeyEntry => ({
        kind: 'dot',
        party,
        draw: (x, y) => partyShape(party, x, y, MARK),
        text: party ? partyName(party) : 'President Trump',
      })),
      { kind: 'open', draw: (x, y) => partyShape('pentagon', x, y, MARK), text: 'Outline: approximate time' },
    ],
    foot + 34,
    width,
  );
  return { width, height: key.foot + 8, strokes: [...strokes, ...key.strokes], labels: [...labels, ...key.labels] };
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
    lines: [`${minutesBetween(moments)}`, 'minutes'],
    x: (from + to) / 2,
    y: axis - 32 - LINE,
    kind: 'strong',
    anchor: 'middle',
  });
  const strokes: Stroke[] = [
    { kind: 'axis', d: `M${edge} ${axis}H${WIDE - edge}` },
    { kind: 'span', d: `M${from} ${axis - 22}H${to}` },
    ...moments.map(({ hour }, nth): Stroke => ({ kind: 'lead', d: `M${xOf(hour)} ${starts[nth]}V${axis}` })),
    ...moments.flatMap((moment) => marks(moment, xOf(moment.hour), axis, MARK)),
  ];
  for (const hour of hours) {
    strokes.push({ kind: 'axis', d: `M${xOf(hour)} ${axis - 4}v8` });
    labels.push({ lines: [hourName(hour)], x: xOf(hour), y: axis + 28, kind: 'plain', anchor: 'middle' });
  }
  return withKey(moments, WIDE, axis + 28, strokes, labels);
}

/**
 * The same for phones: the axis alone, to scale, with the moments as a list below it.
 *
 * @param moments in order, two at least
 */
export function narrowDay(moments: readonly Moment[]): ChartLayout {
  const [edge, axis, small, left] = [28, 44, 4.5, 44];
  const hours = hoursOf(moments);
  const perHour = (NARROW - 2 * edge) / (hours.length - 1);
  const xOf = (hour: number) => edge + (hour - hours[0]!) * perHour;
  const [from, to] = [xOf(moments[0]!.hour), xOf(moments[1]!.hour)];
  const labels: Label[] = [
    {
      lines: [`${minutesBetween(moments)} minutes`],
      x: (from + to) / 2,
      y: axis - 24,
      kind: 'strong',
      anchor: 'middle',
    },
  ];
  const strokes: Stroke[] = [
    { kind: 'axis', d: `M${edge} ${axis}H${NARROW - edge}` },
    { kind: 'span', d: `M${from} ${axis - 14}H${to}` },
    ...moments.flatMap((moment) => marks(moment, xOf(moment.hour), axis, small)),
  ];
  for (const [nth, hour] of hours.entries()) {
    strokes.push({ kind: 'axis', d: `M${xOf(hour)} ${axis - 4}v8` });
    // There is room for the name of every second hour.
    if (nth % 2 === 0) {
      labels.push({ lines: [hourName(hour)], x: xOf(hour), y: axis + 26, kind: 'plain', anchor: 'middle' });
    }
  }
  let y = axis + 66;
  for (const moment of moments) {
    const title = wrapped(moment.title, NARROW - left, { x: left, y: y + LINE, kind: 'plain', of: moment.id });
    strokes.push(...marks(moment, left / 2 - 2, y - 5, MARK));
    labels.push({ lines: [moment.time], x: left, y, kind: 'strong' }, title);
    y = title.y + heightOf(title) + 12;
  }
  return withKey(moments, NARROW, y - LINE - 4, strokes, labels);
}
