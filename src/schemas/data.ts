import { z } from 'astro/zod';
import { isoDate, partialDate } from '../lib/dates.ts';
import { TOPICS } from '../lib/site.ts';
import { entry, id, line, party, statute, text } from './fields.ts';

const topics = z.array(z.enum(TOPICS)).min(1, 'needs at least one topic');

/** Something that happened. */
export const eventSchema = z.strictObject({
  ...entry,
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
  title: line.max(90),
  text,
  /** Ids of people and organisations. */
  actors: z.array(id).min(1, 'needs at least one actor'),
  topics,
});

/** A person or organisation, by the role in this dispute. */
export const personSchema = z.strictObject({
  ...entry,
  name: line,
  /** The name by which the list is sorted. */
  sort: line,
  kind: z.enum(['person', 'organisation']),
  party: party.optional(),
  /** How a judge ruled on the label, for the metrics of `npm run check`. */
  ruled: z.enum(['for', 'against']).optional(),
  /** How running text names them, for the index. */
  words: z.array(line).min(1),
  text,
});

/** A term that a lay reader may not know. */
export const termSchema = z.strictObject({
  ...entry,
  term: line,
  /** Spellings in running text that are linked to the entry; capitals matter. */
  words: z.array(line).min(1),
  kind: z.enum(['law', 'term']),
  text,
});

/** A question on which sources differ. */
export const disagreementSchema = z.strictObject({
  ...entry,
  question: line,
  topics,
  /** What the sources say, in one line, for the pages that lead here. */
  inShort: text,
  versions: z.array(text).min(2, 'needs at least two versions'),
  ours: text,
});

/** A question as readers type it, and its answer in one to three sentences. */
export const answerSchema = z.strictObject({
  ...entry,
  question: line,
  /** Other ways to type it, for the search. */
  words: z.array(line).min(1),
  answer: text,
  /** Where to read on: a page or section of the site, and the words of the link. */
  more: line,
  moreText: line,
});

/** Words that find one another in the search. */
export const synonymSchema = z.strictObject({ ...entry, words: z.array(line).min(2, 'needs at least two words') });

/** A matter of the dispute, and its state in a few words. */
export const statusSchema = z.strictObject({
  ...entry,
  /** In the words of a reader. */
  matter: line.max(60),
  state: line.max(60),
  since: isoDate.optional(),
  /** How the state is known. */
  known: text,
  /** Where to read on: a page or section of the site. */
  more: line,
  /** The law of the label, where the matter is a label: the chart of the two labels shows this state. */
  statute: statute.optional(),
});

/** A question that is open. */
export const questionSchema = z.strictObject({
  ...entry,
  question: line,
  topics,
  why: text,
  settles: text,
  checked: isoDate,
});

const percent = z.number().min(0).max(100);

/** A question that a pollster asked the public; what was not seen is left out. */
export const pollSchema = z.strictObject({
  ...entry,
  pollster: line,
  /** For or with whom: `for ITIF`. */
  sponsor: line.optional(),
  /** Who was asked. */
  population: line.optional(),
  /** How many were asked. */
  size: z.int().positive().optional(),
  /** What the answers show, in a sentence. */
  finding: line,
  /** What was asked, in our words. */
  question: line,
  answers: z
    .array(z.strictObject({ answer: line, share: percent, byParty: z.record(line, percent).optional() }))
    .min(1, 'needs at least one answer'),
  note: line.optional(),
  text,
});

/** A change of substance to the site, or a correction. */
export const changeSchema = z.strictObject({
  ...entry,
  date: isoDate,
  kind: z.enum(['change', 'correction']),
  /** Where: the file name of the page, and the id of the section where it concerns one. */
  page: line,
  section: id.optional(),
  text: line,
});

export type Event = z.infer<typeof eventSchema>;
export type Term = z.infer<typeof termSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Change = z.infer<typeof changeSchema>;
