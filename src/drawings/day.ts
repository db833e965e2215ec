import { formatTime } from '../schemas/moment.ts';
import { spread } from './spread.ts';

/** An event of the day, at its minute. */
export interface Moment {
  id: string;
  title: string;
  /** 24-hour clock, e.g. `15:47`. */
  time: string;
  about: boolean;
}

/** A label of the drawing with its tick on the scale; all lengths in units of the drawing. */
export interface Label extends Moment {
  /** Place on the scale of time. */
  tick: number;
  /** Middle of the label, moved where labels would touch. */
  y: number;
  text: string;
}

/** A day to scale, from top to bottom. */
export interface Day {
  width: number;
  height: number;
  /** Full hours on the scale. */
  hours: { y: number; text: string }[];
  labels: Label[];
}

const TOP = 16;
const LINE = 22;
const minutes = (time: string) => {
  const [hours, rest] = time.split(':').map(Number) as [number, number];
  return hours * 60 + rest;
};

/**
 * Lays out the events of a day along a scale of time. Ticks stand to scale; labels keep the order of the day and at least one
 * line of distance, as near to their ticks as that allows.
 *
 * @param moments in the order of the day
 * @param perHour height of an hour
 * @param width of the whole
 */
export function layOutDay(moments: readonly Moment[], perHour: number, width: number): Day {
  const first = Math.floor(minutes(moments[0]?.time ?? '00:00') / 60);
  const last = Math.ceil(minutes(moments.at(-1)?.time ?? '24:00') / 60);
  const yOf = (time: number) => TOP + ((time - first * 60) / 60) * perHour;
  const labels = moments.map((moment): Label => {
    const tick = yOf(minutes(moment.time));
    return { ...moment, tick, y: tick, text: `${moment.about ? 'about ' : ''}${formatTime(moment.time)}` };
  });
  const foot = yOf(last * 60);
  const places = spread(
    labels.map(({ tick }) => ({ at: tick, size: LINE })),
    foot,
  );
  for (const [nth, label] of labels.entries()) label.y = places[nth]!;
  const hours = Array.from({ length: last - first + 1 }, (_, nth) => ({
    y: yOf((first + nth) * 60),
    text: formatTime(`${String((first + nth) % 24).padStart(2, '0')}:00`),
  }));
  return { width, height: foot + TOP, hours, labels };
}
