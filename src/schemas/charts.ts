import { z } from 'astro/zod';
import { isoDate } from '../lib/dates.ts';
import { aliases, id, line, party, statute, text } from './fields.ts';

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
    statute,
    part: z.enum(['Law', 'Reach', 'Court']).optional(),
    date: isoDate.optional(),
    /** Whose step it is. */
    by: z.enum(['anthropic', 'pentagon', 'court']).optional(),
    /** What the designation is from this day on. */
    effect: z.enum(['in effect', 'blocked', 'set aside']).optional(),
    label: line.max(90, 'is longer than 90 characters'),
    /** Its words in the chart, for the steps that the chart names. */
    turn: line.max(40, 'is longer than 40 characters').optional(),
    text,
  })
  .refine(({ part, date }) => (part === undefined) !== (date === undefined), 'needs either a part or a date');

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

export type ProfileEntry = z.infer<typeof profileSchema>;
export type EdgeEntry = z.infer<typeof edgeSchema>;
export type Designation = z.infer<typeof designationSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
