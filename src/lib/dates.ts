import { z } from 'astro/zod';

export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A date as precise as its source: year, year and month, or year, month and day. */
type DateParts = [year: number, month?: number | undefined, day?: number | undefined];

/** Whether the parts name a real date of the Gregorian calendar. */
function isRealDate([year, month = 1, day = 1]: readonly (number | undefined)[]): boolean {
  if (year === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date in digits; a year may be written as a number. */
const dateText = (form: RegExp, examples: string) =>
  z
    .preprocess(
      (value) => (typeof value === 'number' ? String(value) : value),
      z.string().regex(form, { error: `must be a date such as ${examples}`, abort: true }),
    )
    .refine((date) => isRealDate(partsOf(date)), 'is not a date of the calendar. Write a day that exists');

/** A day: `2026-03-08`. */
export const isoDate = dateText(/^\d{4}-\d{2}-\d{2}$/, '2026-03-08');

/** A date as precise as it is known: `2026-02-27`, `2026-02` or `2026`. */
export const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;
export const partialDate = dateText(PARTIAL_DATE, '2026-02-27, 2026-02 or 2026');

/** How to write a CSL date, with the date that an author wrote in another form. */
function cslForm({ input }: { input?: unknown }): string {
  const parts = PARTIAL_DATE.test(String(input)) ? partsOf(String(input)) : ['year', 'month', 'day'];
  return `must be a date of the calendar in the form { date-parts: [[${parts.join(', ')}]] }`;
}

const form = { error: cslForm };
const parts = z.array(z.int(form), form).min(1, form).max(3, form).refine(isRealDate, form);

/** CSL-JSON date variable (`date-parts` with one date), e.g. `{ date-parts: [[2026, 3, 8]] }`. */
export const cslDate = z.strictObject(
  { 'date-parts': z.tuple([parts.transform((parts) => parts as unknown as DateParts)], form) },
  { error: (issue) => (issue.code === 'invalid_type' ? cslForm(issue) : undefined) },
);

/** `8 March 2026`, `March 2026` or `2026`, as precise as the parts are. */
export function longDate([year, month, day]: DateParts): string {
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** `8 Mar 2026`: the short form for marks and lists. */
export function shortDate([year, month, day]: DateParts): string {
  return [day, month && MONTHS[month - 1]?.slice(0, 3), year].filter(Boolean).join(' ');
}

/** The parts of a date in digits: `2026-03-08`, `2026-03` or `2026`. */
export function partsOf(iso: string): DateParts {
  return iso.split('-').map(Number) as DateParts;
}

/** The parts of a date as texts of two digits or, for the year, four: `['2026', '03', '08']`. */
export function digitsOf(parts: DateParts): string[] {
  return parts.map((part) => String(part).padStart(2, '0'));
}
