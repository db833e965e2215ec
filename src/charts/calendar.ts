import { MONTHS, partsOf } from '../lib/dates.ts';

const NAMES = MONTHS.map((month) => month.slice(0, 3));

/** Days since 1 January 1970, of a date as precise as it is known; a month or year counts from its first day. */
export function dayOf(date: string): number {
  const [year, month = 1, day = 1] = partsOf(date);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** A month of a scale: its first day, its short name, and its year where the scale or a year begins. */
export interface Month {
  date: string;
  name: string;
  year: string;
}

/**
 * The months of a scale of time.
 *
 * @param from first day, the first of a month
 * @param until last day
 */
export function monthsOf(from: string, until: string): Month[] {
  const [year, month = 1] = partsOf(from);
  const months: Month[] = [];
  for (let nth = month - 1; ; nth++) {
    const date = `${year + Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}-01`;
    if (date > until) return months;
    const name = NAMES[nth % 12]!;
    months.push({ date, name, year: months.length === 0 || name === 'Jan' ? date.slice(0, 4) : '' });
  }
}

/** `26 Mar`, for `2026-03-26`. */
export function dayAndMonth(date: string): string {
  const [, month = 1, day] = partsOf(date);
  return `${day} ${NAMES[month - 1]}`;
}
