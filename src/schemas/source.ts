import { z } from 'astro/zod';
import { urlProblem } from './url.ts';
import { cslDate } from '../lib/dates.ts';
import { IN_FORM, NAME } from '../lib/names.ts';
import { line } from './fields.ts';

/** Item types of CSL 1.0.2 that our sources use (https://docs.citationstyles.org/en/stable/specification.html). */
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

/** Kinds of sources that are documents, or the words of those who acted. */
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

/** How a source is known to us. */
export const READ = ['in full', 'in excerpt', "through others' reports"] as const;

const httpUrl = z.string().superRefine((url, context) => {
  const message = urlProblem(url);
  if (message) context.addIssue({ code: 'custom', message });
});

const length = z.int().positive('must be 1 or more');

const name = z.union([z.strictObject({ literal: line }), z.strictObject({ family: line, given: line.optional() })]);

/** One source: a CSL-JSON item, with our own facts about it under `custom`. */
export const sourceSchema = z.strictObject({
  /** The citation key; equals the file name. */
  id: z.string().regex(NAME, IN_FORM),
  type: z.enum(SOURCE_TYPES),
  /** In square brackets where it is our description and not the work's own title. */
  title: line.optional(),
  author: z.array(name).min(1).optional(),
  'container-title': line.optional(),
  publisher: line.optional(),
  number: line.optional(),
  issued: cslDate.optional(),
  URL: httpUrl.optional(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language tag such as en or en-US'),
  custom: z.strictObject({
    /** The name in marks, e.g. "NPR"; the date is added to it. */
    label: line.max(32, 'is longer than 32 characters'),
    kind: z.enum(KINDS),
    read: z.enum(READ),
    /** Whether the address is the publisher's own or a licensed copy (then it is linked), or a copy elsewhere. */
    address: z.enum(['own or licensed', 'copy', 'none']),
    /** A weak source never carries a statement alone. */
    weight: z.enum(['normal', 'weak']),
    role: z.enum(['founding article', 'original behind a founding article']).optional(),
    reliesOn: z.array(line).optional(),
    /** Length, where known: locators beyond it are refused. */
    paragraphs: length.optional(),
    pages: length.optional(),
    /** Paragraphs that say nothing to cite: captions, bare headings, the furniture of the page. */
    furniture: z.array(length).optional(),
    areas: z.array(line).optional(),
    /** An interest in the subject that the publisher or others disclose; printed with the reference. */
    disclosure: line.optional(),
    note: line.optional(),
    seenAt: line.optional(),
    titleFromAddress: line.optional(),
  }),
});

export type Source = z.infer<typeof sourceSchema>;
