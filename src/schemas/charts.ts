import { z } from 'astro/zod';
import { isoDate } from '../lib/dates.ts';
import { entry, line, party, statute, text } from './fields.ts';

/** How a text is known: sought or put forward in talks; a party's own account; made public as agreed; a newsroom's report. */
const KNOWN = ['Asked', 'Offered', 'Said', 'Published', 'Reported'] as const;

/** A text that begins with how it is known. */
const knownText = text.regex(
  new RegExp(`^(?:${KNOWN.join('|')}): `),
  `must begin with how it is known: ${KNOWN.map((word) => `"${word}: "`).join(', ')}`,
);

/** The steps of data from a phone to a profile, in order; the second is the other way to the third. */
export const STEPS = [
  'profile-gathered',
  'profile-handed-over',
  'profile-sold',
  'profile-bought',
  'profile-joined',
  'profile-analysed',
] as const;

const ofProfile = { ...entry, name: line };

/**
 * A step of data from a phone to a profile; what decides whether the step takes a warrant; another rule or bill on it; or a
 * party's text on it.
 */
export const profileSchema = z.discriminatedUnion('kind', [
  /** `warrant` says in a few words whether one is needed. */
  z.strictObject({ ...ofProfile, kind: z.literal('step'), warrant: line.optional(), text }),
  z.strictObject({ ...ofProfile, kind: z.enum(['warrant', 'rule']), at: z.array(z.enum(STEPS)).min(1), text }),
  z.strictObject({
    ...ofProfile,
    kind: z.literal('clause'),
    party,
    at: z.array(z.enum(STEPS)).min(1),
    text: knownText,
  }),
]);

/** The places where a model can run, from the cloud to the edge. */
export const PLACES = ['edge-data-centre', 'edge-tactical', 'edge-device'] as const;

/** A place where a model can run; or a party's answer for a place or, without one, on whether the place matters. */
export const edgeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ ...entry, kind: z.literal('place'), name: line, text }),
  z.strictObject({
    ...entry,
    kind: z.literal('answer'),
    name: line,
    party,
    at: z.enum(PLACES).optional(),
    text: knownText,
  }),
]);

/** A fact about one of the two designations: a lasting part of it, or a step with its day. */
export const designationSchema = z
  .strictObject({
    ...entry,
    statute,
    part: z.enum(['Law', 'Reach', 'Court']).optional(),
    date: isoDate.optional(),
    /** Whose step it is. */
    by: z.enum(['anthropic', 'pentagon', 'court']).optional(),
    /** What the designation is from this day on. */
    effect: z.enum(['in effect', 'blocked', 'set aside']).optional(),
    label: line.max(90),
    /** Its words in the chart, for the steps that the chart names. */
    turn: line.max(40).optional(),
    text,
  })
  .refine(({ part, date }) => (part === undefined) !== (date === undefined), 'needs either a part or a date');

/** One party's texts on an issue, the operative words in `**`; `not public` where nothing is known. */
const terms = z.union([z.literal('not public'), z.array(knownText).min(1)]);

/** What each party asked, offered or agreed on one issue. */
export const comparisonSchema = z.strictObject({
  ...entry,
  issue: line,
  anthropic: terms,
  openaiFirst: terms,
  openaiAmended: terms,
  pentagon: terms,
  /** What turns on the words, and who says so. */
  turns: z.array(text).default([]),
});

export type Designation = z.infer<typeof designationSchema>;
