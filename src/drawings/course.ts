import type { Event } from '../schemas/data.ts';

/** A row of the drawing: the events of some actors. */
export interface Lane {
  name: string;
  actors: readonly string[];
}

export interface Dot {
  id: string;
  title: string;
  x: number;
  y: number;
}

/** Events over months, one lane for each party and court; lengths in units of the drawing. */
export interface Course {
  width: number;
  height: number;
  /** First days of months, with the year where one begins. */
  months: { x: number; text: string; year: string }[];
  lanes: { name: string; y: number; dots: Dot[] }[];
}

/** The lanes, parties in alphabetical order and then those who judge. */
export const LANES: readonly Lane[] = [
  { name: 'Anthropic', actors: ['anthropic', 'amodei'] },
  { name: 'OpenAI', actors: ['openai', 'altman', 'kalinowski', 'mulligan'] },
  { name: 'The Pentagon', actors: ['pentagon', 'hegseth', 'michael', 'parnell'] },
  { name: 'White House', actors: ['white-house', 'trump'] },
  { name: 'Congress', actors: ['congress', 'slotkin', 'warren', 'wyden', 'gillibrand'] },
  { name: 'Court, California', actors: ['california-court', 'lin', 'ninth-circuit'] },
  { name: 'Court, Washington', actors: ['dc-circuit', 'katsas', 'henderson', 'rao'] },
];

const LEFT = 136;
const TOP = 26;
const LANE = 34;
const RADIUS = 3.5;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since the year 0, of a date as precise as it is known; a month or year counts from its first day. */
function dayOf(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/**
 * Lays out events over time, to the scale of days. Events of one lane that would cover each other are moved apart across the
 * lane, so that a crowded week shows as a column of dots.
 *
 * @param events in order
 * @param from first day, the first of a month
 * @param until last day
 * @param width of the whole
 */
export function layOutCourse(events: readonly Event[], from: string, until: string, width: number): Course {
  const scale = (width - LEFT - 10) / (dayOf(until) - dayOf(from));
  const xOf = (date: string) => LEFT + (dayOf(date) - dayOf(from)) * scale;
  const shown = events.filter(({ date }) => date >= from && date <= until);
  let top = TOP;
  const lanes = LANES.map(({ name, actors }) => {
    const own = shown.filter((event) => event.actors.some((actor) => actors.includes(actor)));
    const rows: number[] = [];
    const placed = own.map((event) => {
      const x = xOf(event.date);
      // The first row of the lane whose last dot is far enough to the left.
      const free = rows.findIndex((last) => x - last >= RADIUS * 2);
      const row = free === -1 ? rows.length : free;
      rows[row] = x;
      return { id: event.id, title: event.title, x, row };
    });
    const height = Math.max(LANE, rows.length * RADIUS * 2 + 14);
    const y = top + height / 2;
    const dots = placed.map(({ row, ...dot }) => ({ ...dot, y: top + 7 + RADIUS + row * RADIUS * 2 }));
    top += height;
    return { name, y, dots };
  });
  const [year, month] = from.split('-').map(Number) as [number, number];
  const months: Course['months'] = [];
  for (let nth = 0; ; nth++) {
    const date = `${year + Math.floor((month - 1 + nth) / 12)}-${String(((month - 1 + nth) % 12) + 1).padStart(2, '0')}-01`;
    if (date > until) break;
    const name = MONTHS[(month - 1 + nth) % 12]!;
    months.push({ x: xOf(date), text: name, year: nth === 0 || name === 'Jan' ? date.slice(0, 4) : '' });
  }
  return { width, height: top + 8, months, lanes };
}
