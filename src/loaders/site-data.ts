import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  changeSchema,
  comparisonSchema,
  disagreementSchema,
  eventSchema,
  personSchema,
  questionSchema,
  termSchema,
} from '../schemas/data.ts';
import { designationSchema, edgeSchema, profileSchema } from '../schemas/charts.ts';
import { contentDir } from './dir.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { listFiles, readText } from './files.ts';
import { readYaml, type LineOf } from './yaml.ts';

/** The lists of the content: the schema of their entries, and the fields of these that hold sentences with citations. */
const LISTS = {
  events: { schema: eventSchema, cited: ['text'] },
  people: { schema: personSchema, cited: ['text'] },
  glossary: { schema: termSchema, cited: ['text'] },
  terms: { schema: comparisonSchema, cited: ['anthropic', 'pentagon', 'openaiFirst', 'openaiAmended'] },
  designations: { schema: designationSchema, cited: ['text'] },
  disagreements: { schema: disagreementSchema, cited: ['versions', 'ours'] },
  questions: { schema: questionSchema, cited: ['why', 'settles'] },
  profile: { schema: profileSchema, cited: ['text'] },
  edge: { schema: edgeSchema, cited: ['text'] },
  changes: { schema: changeSchema, cited: [] },
} as const;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

/** The structured part of the content: one list a file in `content/data/`, each empty where its file is missing. */
export type Data = { [Name in ListName]: z.infer<(typeof LISTS)[Name]['schema']>[] };

/** The content of a data file, with the place of each value in it. */
export interface DataFile {
  name: ListName;
  file: string;
  lineOf: LineOf;
}

/** What `content/data/` holds. */
export interface ReadData {
  data: Data;
  files: DataFile[];
  diagnostics: Diagnostic[];
  /** The files whose lists are not read because of their diagnostics. */
  unread: string[];
}

const read = new Map<string, { stamp: string; result: ReadData }>();

/**
 * Reads `content/data/*.yaml`. Pages are compiled one by one and each needs all of it, so it is read again only when a
 * file has changed.
 *
 * @param dir the content folder
 */
export function readData(dir = contentDir()): ReadData {
  // A site may do without lists.
  const listed = existsSync(join(dir, 'data'))
    ? listFiles(dir, 'data', '.yaml', LIST_NAMES)
    : { files: [], diagnostics: [] };
  const stamp = listed.files.map(({ path }) => `${path} ${lstatSync(path).mtimeMs}`).join();
  const known = read.get(dir);
  if (known?.stamp === stamp) return known.result;

  const data = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as Data;
  const result: ReadData = { data, files: [], diagnostics: [...listed.diagnostics], unread: [] };
  for (const file of listed.files) {
    const name = file.name as ListName;
    const { text, diagnostics } = readText(file);
    result.diagnostics.push(...diagnostics);
    const schema = z.array(LISTS[name].schema) as unknown as z.ZodType<never[]>;
    const list = text === undefined ? undefined : readYaml(text, schema, file.file);
    if (!list?.value) result.unread.push(file.file);
    if (!list) continue;
    result.diagnostics.push(...list.diagnostics);
    result.files.push({ name, file: file.file, lineOf: list.lineOf });
    data[name] = list.value ?? [];
  }
  read.set(dir, { stamp, result });
  return result;
}

/** One text with citations, by entry and field, e.g. `trump-order.text` or `last-open-point.versions.0`. */
export interface CitedText {
  key: string;
  text: string;
  /** Path of the value in its file. */
  path: (string | number)[];
}

/** The texts with citations of one entry. */
export function citedTexts(name: ListName, entry: Data[ListName][number], index: number): CitedText[] {
  return LISTS[name].cited.flatMap((field) => {
    const value = (entry as unknown as Record<string, string | string[]>)[field]!;
    return typeof value === 'string'
      ? [{ key: `${entry.id}.${field}`, text: value, path: [index, field] }]
      : value.map((text, nth) => ({ key: `${entry.id}.${field}.${nth}`, text, path: [index, field, nth] }));
  });
}

/** What an entry is called in lists and ways back. */
export function titleOf(entry: Data[ListName][number]): string {
  if ('title' in entry) return entry.title;
  if ('name' in entry) return entry.name;
  if ('term' in entry) return entry.term;
  if ('question' in entry) return entry.question;
  if ('label' in entry) return entry.label;
  return 'issue' in entry ? entry.issue : entry.text;
}
