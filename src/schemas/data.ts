import { z } from 'astro/zod';
import { isRealDate, isoDate } from './date.ts';

/** Key of an entry, and its id in the page: lower-case letters and digits joined by hyphens. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'must be lower-case letters and digits joined by hyphens');
const line = z.string().trim().min(1, 'is empty');
/** Sentences with citations in Pandoc's form. */
const text = line;

/** Ids that the entry had before; they go on leading to it. */
const aliases = z.array(id).optional();

export const TOPICS = ['surveillance', 'weapons', 'designation', 'openai', 'courts', 'law'] as const;
export type Topic = (typeof TOPICS)[number];
const topics = z.array(z.enum(TOPICS)).min(1, 'needs at least one topic');

const party = z.enum(['anthropic', 'openai', 'pentagon']);

/** A date as precise as it is known: `2026-02-27`, `2026-02` or `2026`. */
const partialDate = z
  .preprocess(
    (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/, { error: 'must be a date such as 2026-02-27, 2026-02 or 2026', abort: true }),
  )
  .refine((date) => isRealDate(date.split('-').map(Number)), 'is no date of the calendar. Write a day that exists');

/** Something that happened. */
export const eventSchema = z.strictObject({
  id,
  aliases,
  date: partialDate,
  /** 24-hour clock, Eastern time. */
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as "15:47"')
    .optional(),
  /** The part of the day, where no source gives the time. */
  during: z.enum(['morning', 'afternoon', 'late evening']).optional(),
  /** Whether date or time is approximate. */
  about: z.boolean().optional(),
  /** The last day, for what took several. */
  until: partialDate.optional(),
  title: line.max(90, 'is longer than 90 characters'),
  /** Whether the drawing of the week on the overview names it. */
  key: z.boolean().optional(),
  text,
  /** Ids of people and organisations. */
  actors: z.array(id).min(1, 'needs at least one actor'),
  topics,
});

/** A person or organisation, by the role in this dispute. */
export const personSchema = z.strictObject({
  id,
  aliases,
  name: line,
  /** The name by which the list is sorted. */
  sort: line,
  kind: z.enum(['person', 'organisation']),
  party: party.optional(),
  /** How running text names them, for the index. */
  words: z.array(line).min(1),
  text,
});

/** A term that a lay reader may stumble over. */
export const termSchema = z.strictObject({
  id,
  aliases,
  term: line,
  /** Spellings in running text that are linked to the entry; capitals matter. */
  words: z.array(line).min(1),
  kind: z.enum(['law', 'term']),
  text,
});

/**
 * What a clause does on one issue, for the drawing of clauses, by the form of its words: a limit that stands by itself, one
 * tied to law or rules, existing law named without a limit, nothing, or a wish for the use itself.
 */
const clause = z.strictObject({
  sign: z.enum(['limit', 'tied', 'law', 'silent', 'wanted']),
  words: line.max(50, 'is longer than 50 characters'),
});

/** What each party asked or agreed on one issue; `not public` where nothing is known. */
export const comparisonSchema = z.strictObject({
  id,
  aliases,
  issue: line,
  anthropic: text,
  pentagon: text,
  openaiFirst: text,
  openaiAmended: text,
  /** The same in a few words, for issues that the drawing shows. */
  clauses: z
    .strictObject({ anthropic: clause, pentagon: clause, openaiFirst: clause, openaiAmended: clause })
    .optional(),
});

/** A question on which sources differ. */
export const disagreementSchema = z.strictObject({
  id,
  aliases,
  question: line,
  topics,
  versions: z.array(text).min(2, 'needs at least two versions'),
  ours: text,
});

/** A question that is open. */
export const questionSchema = z.strictObject({
  id,
  aliases,
  question: line,
  topics,
  why: text,
  settles: text,
  checked: isoDate,
});

/** The steps of data from a phone to a profile, in order. */
export const STEPS = [
  'profile-gathered',
  'profile-handed-over',
  'profile-sold',
  'profile-bought',
  'profile-joined',
  'profile-analysed',
] as const;

/** A step of data from a phone to a profile; or a rule, a party's clause or a bill, and the steps at which it bites. */
export const profileSchema = z.strictObject({
  id,
  aliases,
  kind: z.enum(['step', 'rule', 'clause', 'bill']),
  name: line.max(38, 'is longer than 38 characters, the width of its column in the drawing'),
  /** Who takes a step. */
  by: line.optional(),
  /** Whose clause it is. */
  party: party.optional(),
  at: z.array(z.enum(STEPS)).optional(),
  /** What stands in the drawing where no limit does. */
  note: line.optional(),
  text,
});

/** The places where a model can run, from the cloud to the edge. */
export const PLACES = ['edge-data-centre', 'edge-tactical', 'edge-device'] as const;

/** A place where a model can run; or what a party says of places: where, where not, or what links them. */
export const edgeSchema = z.strictObject({
  id,
  aliases,
  kind: z.enum(['place', 'position', 'bar', 'link']),
  name: line,
  /** What a place is. */
  what: line.optional(),
  party: party.optional(),
  at: z.array(z.enum(PLACES)).optional(),
  text,
});
/** A fact about one of the two designations: a standing part of it, or a step with its day. */
export const designationSchema = z
  .strictObject({
    id,
    aliases,
    /** The section of the law that the designation rests on. */
    statute: z.enum(['3252', '4713']),
    part: z.enum(['Law', 'Reach', 'Court']).optional(),
    date: isoDate.optional(),
    /** Whose step it is. */
    by: z.enum(['anthropic', 'pentagon', 'court']).optional(),
    /** What the designation is from this day on; blocked or set aside counts as one. */
    effect: z.enum(['stands', 'blocked', 'unclear']).optional(),
    /** Its words in the drawing. */
    label: line.max(90, 'is longer than 90 characters'),
    text,
  })
  .refine(({ part, date }) => (part === undefined) !== (date === undefined), 'needs either a part or a date');

/** A change of substance to the site, or a correction. */
export const changeSchema = z.strictObject({
  id,
  aliases,
  date: isoDate,
  kind: z.enum(['change', 'correction']),
  /** Where: the file name of the page, and the id of the section where it concerns one. */
  page: line,
  section: id.optional(),
  text: line,
});

export type Event = z.infer<typeof eventSchema>;
export type Person = z.infer<typeof personSchema>;
export type Term = z.infer<typeof termSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
export type Disagreement = z.infer<typeof disagreementSchema>;
export type Question = z.infer<typeof questionSchema>;
export type ProfileEntry = z.infer<typeof profileSchema>;
export type EdgeEntry = z.infer<typeof edgeSchema>;
export type Designation = z.infer<typeof designationSchema>;
export type Change = z.infer<typeof changeSchema>;
