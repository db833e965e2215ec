import type { Party } from '../schemas/party.ts';
import type { Event } from '../schemas/data.ts';
import { dayOf, monthsOf, type Month } from './calendar.ts';

/** A row of the drawing: the events of some actors, which may be a party. */
export interface Lane {
  name: string;
  actors: readonly string[];
  party?: Party;
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
  months: (Month & { x: number })[];
  lanes: (Lane & { y: number; dots: Dot[] })[];
}

/** The lanes, parties in alphabetical order and then those who judge. */
export const LANES: readonly Lane[] = [
  { name: 'Anthropic', party: 'anthropic', actors: ['anthropic', 'amodei'] },
  { name: 'OpenAI', party: 'openai', actors: ['openai', 'altman', 'kalinowski', 'mulligan'] },
  { name: 'The Pentagon', party: 'pentagon', actors: ['pentagon', 'hegseth', 'michael', 'parnell'] },
  { name: 'White House', actors: ['white-house', 'trump'] },
  { name: 'Congress', actors: ['congress', 'slotkin', 'warren', 'wyden', 'gillibrand'] },
  { name: 'Case in California', actors: ['california-court', 'lin', 'ninth-circuit'] },
  { name: 'Case in Washington', actors: ['dc-circuit', 'katsas', 'henderson', 'rao'] },
];

/** Half the distance of dots that touch, and where the scale begins: right of the names of lanes. */
const RADIUS = 3.25;
export const LEFT = 142;
const TOP = 26;
const LANE = 34;

/** The events of a time, by lane; an event with several actors stands in several. */
export function eventsByLane(events: readonly Event[], from: string, until: string): (Lane & { events: Event[] })[] {
  const shown = events.filter(({ date }) => date >= from && date <= until);
  return LANES.map((lane) => ({
    ...lane,
    events: shown.filter((event) => event.actors.some((actor) => lane.actors.includes(actor))),
  }));
}

/**
 * Lays out events over time, to the scale of days. Events of one lane that would cover each other are moved apart across the
 * lane, up and down from its middle, so that a crowded week shows as a column of dots.
 *
 * @param events in order
 * @param from first day, the first of a month
 * @param until last day
 * @param width of the whole
 */
export function layOutCourse(events: readonly Event[], from: string, until: string, width: number): Course {
  const scale = (width - LEFT - 10) / (dayOf(until) - dayOf(from));
  const xOf = (date: string) => LEFT + (dayOf(date) - dayOf(from)) * scale;
  let top = TOP;
  const lanes = eventsByLane(events, from, until).map(({ events: own, ...lane }) => {
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
    // Rows grow both ways; where their number is even, the lower side has one more.
    const y = top + height / 2 - (rows.length % 2 === 0 ? RADIUS : 0);
    const dots = placed.map(({ row, ...dot }) => ({
      ...dot,
      y: y + Math.ceil(row / 2) * (row % 2 === 0 ? -1 : 1) * RADIUS * 2,
    }));
    top += height;
    return { ...lane, y, dots };
  });
  return {
    width,
    height: top + 8,
    months: monthsOf(from, until).map((month) => ({ ...month, x: xOf(month.date) })),
    lanes,
  };
}
