import { MONTHS, partsOf } from '../lib/dates.ts';

const NAMES = MONTHS.map((month) => month.slice(0, 3));

/** Days since 1 January 1970. */
export function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/**
 * The months of a time axis, each as its first day and its short name.
 *
 * @param from first day; its own month counts only where it is the first of it
 * @param until last day, in the same year
 */
export function monthsOf(from: string, until: string): { date: string; name: string }[] {
  return NAMES.map((name, nth) => ({
    date: `${from.slice(0, 4)}-${String(nth + 1).padStart(2, '0')}-01`,
    name,
  })).filter(({ date }) => date >= from && date <= until);
}

/** `26 Mar`, for `2026-03-26`. */
export function dayAndMonth(date: string): string {
  const [, month = 1, day] = partsOf(date);
  return `${day} ${NAMES[month - 1]}`;
}
