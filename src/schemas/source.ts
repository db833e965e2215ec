import { z } from 'astro/zod';
import { urlProblem } from './url.ts';
import { cslDate } from '../lib/dates.ts';
import { id, line } from './fields.ts';

/** Item types of CSL 1.0.2 that the sources use (https://docs.citationstyles.org/en/stable/specification.html). */
const SOURCE_TYPES = [
  'article',
  'article-magazine',
  'article-newspaper',
  'bill',
  'broadcast',
  'document',
  'interview',
  'legal_case',
  'legislation',
  'post',
  'post-weblog',
  'report',
  'speech',
  'webpage',
] as const;

/** Kinds of sources that are documents, or statements of those involved. */
export const PRIMARY_KINDS = [
  'statute',
  'court document',
  'directive',
  'official document',
  'official statement',
  'primary statement',
  'open letter',
] as const;

/** What a source is, from the strongest evidence to the weakest. */
export const KINDS = [
  ...PRIMARY_KINDS,
  'original reporting',
  "report on others' reporting",
  'analysis',
  'aggregator',
  'aggregator rewrite',
  'machine-written commentary',
] as const;

/** How the authors know a source. */
export const READ = ['in full', 'in excerpt', "through others' reports"] as const;

const httpUrl = z.string().superRefine((url, context) => {
  const message = urlProblem(url);
  if (message) context.addIssue({ code: 'custom', message });
});

const length = z.int().positive();

/** A name by CSL: a person by its parts, or an organisation as `literal`. */
const name = z
  .strictObject({
    literal: line.optional(),
    family: line.optional(),
    given: line.regex(/^[^,]*$/, 'must not contain a comma. Write "II" or "Jr." as suffix').optional(),
    /** `II`, `Jr.` */
    suffix: line.optional(),
    /** `van`, `de la`: before the family name, which sorts without it. */
    'non-dropping-particle': line.optional(),
  })
  .refine(
    ({ literal, ...parts }) => (literal === undefined) !== (parts.family === undefined),
    'must be { literal: … } or { family: …, given: … }',
  );

/** One source: a CSL-JSON item, with facts of this site about it under `custom`. */
export const sourceSchema = z.strictObject({
  /** The citation key; equals the file name. */
  id,
  type: z.enum(SOURCE_TYPES),
  /** In square brackets if it is a description and not the work's own title. */
  title: line.optional(),
  author: z.array(name).min(1, 'needs at least one name, or delete the line').optional(),
  'container-title': line.optional(),
  publisher: line.optional(),
  number: line.optional(),
  issued: cslDate.optional(),
  URL: httpUrl.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'must be a language tag such as en or en-US'),
  custom: z
    .strictObject({
      /** The name in marks, e.g. "NPR"; the date is added to it. */
      label: line.max(32),
      kind: z.enum(KINDS),
      read: z.enum(READ),
      /** Whether the address is the publisher's own or a licensed copy, which is linked, or another copy, which is not. */
      address: z.enum(['own or licensed', 'copy', 'none']),
      /** A weak source is never the only one of a statement. */
      weight: z.enum(['normal', 'weak']),
      role: z.enum(['founding article', 'original behind a founding article']).optional(),
      reliesOn: z.array(line).optional(),
      /** Length, if known: locators beyond it are errors. */
      paragraphs: length.optional(),
      pages: length.optional(),
      /** Paragraphs with nothing to cite: captions, bare headings, links to other articles. */
      boilerplate: z.array(length).optional(),
      areas: z.array(line).optional(),
      /** An interest in the subject that the publisher or others disclose; printed with the reference. */
      disclosure: line.optional(),
      note: line.optional(),
      seenAt: line.optional(),
      titleFromAddress: line.optional(),
    })
    .refine(({ kind, weight }) => kind !== 'machine-written commentary' || weight === 'weak', {
      path: ['weight'],
      error: 'must be weak, because the source is machine-written',
    }),
});

export type Source = z.infer<typeof sourceSchema>;
