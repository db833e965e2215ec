import type { Event } from '../schemas/data.ts';
import { monthsOf, type Month } from './calendar.ts';
import { eventsByLane, type Dot, type Lane } from './course.ts';
import { lines, type Label } from './label.ts';

/** Events month by month, time downward, one column for each party and court; lengths in units of the drawing. */
export interface CourseByMonth {
  width: number;
  height: number;
  /** Where the names end and the bands begin. */
  foot: number;
  /** Bands from top to top, with the place of the name. */
  months: (Month & { top: number; y: number })[];
  columns: (Lane & { x: number; left: number; names: Label[]; dots: Dot[] })[];
}

/** Middle of the first column, and room right of the middle of the last for its name. */
const LEFT = 49;
const RIGHT = 33;
const PITCH = 8;
const IN_LINE = 4;
const PAD = 6;
/** Height of the line for the year, above its first month. */
const YEAR = 15;
/** Names are wider than columns, so every other one stands in a second row. */
const NAME = { width: 66, rows: [12, 46], foot: 92 };

/**
 * Lays out events for a narrow screen: a band a month, as high as its busiest column, and in it each event a dot, in order.
 *
 * @param events in order
 * @param from first day, the first of a month
 * @param until last day
 * @param width of the whole
 */
export function layOutCourseByMonth(
  events: readonly Event[],
  from: string,
  until: string,
  width: number,
): CourseByMonth {
  const lanes = eventsByLane(events, from, until);
  const column = (width - LEFT - RIGHT) / (lanes.length - 1);
  const inMonth = ({ events: own }: (typeof lanes)[number], month: Month) =>
    own.filter(({ date }) => date.slice(0, 7) === month.date.slice(0, 7));
  let top = NAME.foot;
  const months = monthsOf(from, until).map((month) => {
    const rows = Math.ceil(Math.max(1, ...lanes.map((lane) => inMonth(lane, month).length)) / IN_LINE);
    const band = { ...month, top, y: top + (month.year ? 14 + YEAR : 14) };
    top = band.y - 14 + rows * PITCH + PAD * 2;
    return band;
  });
  const columns = lanes.map((lane, nth) => {
    const x = LEFT + nth * column;
    const names = lines(lane.name, NAME.width, { x, y: NAME.rows[nth % 2]!, anchor: 'middle', look: 'small' });
    const dots = months.flatMap((month) =>
      inMonth(lane, month).map(({ id, title }, place) => ({
        id,
        title,
        x: x + ((place % IN_LINE) - (IN_LINE - 1) / 2) * PITCH,
        y: month.y - 14 + PAD + (Math.floor(place / IN_LINE) + 0.5) * PITCH,
      })),
    );
    return { ...lane, x, left: x - column / 2, names, dots };
  });
  return { width, height: top, foot: NAME.foot, months, columns };
}
