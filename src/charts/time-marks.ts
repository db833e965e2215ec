import type { Event } from '../schemas/data.ts';
import { formatTime, WEEKDAYS } from '../lib/event-dates.ts';
import { dayOf } from './calendar.ts';
import type { Moment } from './time-axis.ts';

/** The parts of the day as drawings show them, in hours. */
const PARTS = { morning: [8, 12], afternoon: [12, 17], 'late evening': [22, 24] } as const;

function hourOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return hours + minutes / 60;
}

/** First and last hour of an event; the whole day where no source says more. */
function hoursOf({ time, during }: Event): readonly [number, number] {
  if (time) return [hourOf(time), hourOf(time)];
  return during ? PARTS[during] : [0, 24];
}

/** The events of a day for which a source gives the time or the part of the day, in hours. */
export function momentsOfDay(events: readonly Event[], day: string): Moment[] {
  return events
    .filter(({ date, time, during }) => date === day && (time ?? during))
    .map((event) => {
      const { id, title, time, during, about } = event;
      const [from, to] = hoursOf(event);
      return { id, title, from, to, text: time ? `${about ? 'about ' : ''}${formatTime(time)}` : during! };
    });
}

/** The events that the drawing of the week names, in days since the year 1970. */
export function momentsOfWeek(events: readonly Event[]): Moment[] {
  return events
    .filter(({ key }) => key)
    .map((event) => {
      const day = dayOf(event.date);
      const [from, to] = hoursOf(event).map((hour) => day + hour / 24) as [number, number];
      const clock = event.time ? formatTime(event.time) : event.during;
      return { id: event.id, title: event.title, from, to, text: [nameOfDay(day), clock].filter(Boolean).join(', ') };
    });
}

/** What happened when, in one paragraph. */
export function describe(moments: readonly Moment[]): string {
  return moments.map(({ text, title }) => `${text}: ${title}.`).join(' ');
}

/** `3 p.m.`, `noon` or `midnight`. */
export function nameOfHour(hour: number): string {
  if (hour === 12) return 'noon';
  return hour === 24 ? 'midnight' : formatTime(`${String(hour).padStart(2, '0')}:00`);
}

/** `Fri 27`, for a day since the year 1970. */
export function nameOfDay(day: number): string {
  const date = new Date(day * 86_400_000);
  return `${WEEKDAYS[date.getUTCDay()]!.slice(0, 3)} ${date.getUTCDate()}`;
}
