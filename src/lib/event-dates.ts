import { longDate, partsOf } from './dates.ts';
import { SITE } from './site.ts';

/** The fields that say when an event happened. */
interface EventTime {
  date: string;
  time?: string | undefined;
  during?: string | undefined;
  about?: boolean | undefined;
  until?: string | undefined;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** `Friday 27 February 2026`, `February 2026` or `2026`, as precise as the date is. */
export function formatDate(date: string): string {
  const [year, month, day] = partsOf(date);
  const weekday = month && day ? `${WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ` : '';
  return weekday + longDate([year, month, day]);
}

/** `3:47 p.m.` for `15:47`; whole hours are `10 p.m.`. */
export function formatTime(time: string): string {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  const clock = minutes === 0 ? `${hours % 12 || 12}` : `${hours % 12 || 12}:${String(minutes).padStart(2, '0')}`;
  return `${clock}\u00a0${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

/** When an event happened, in words: `Friday 27 February 2026, about 10 p.m. Eastern`. */
export function formatEventTime({ date, time, during, about, until }: EventTime): string {
  const day = formatDate(date);
  if (during) return `${day}, ${during}`;
  if (time) return `${day}, ${about ? 'about ' : ''}${formatTime(time)} ${SITE.zone}`;
  return `${about ? 'About ' : ''}${day}${until ? ` to ${formatDate(until)}` : ''}`;
}

/** The `datetime` of a `<time>` element: local time, as precise as it is known. */
export function machineTime({ date, time }: EventTime): string {
  return time ? `${date}T${time}` : date;
}
