import { z } from 'astro/zod';
import type { Occurrence } from '../citations/citation.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { readFolder } from '../lib/files.ts';
import { readYaml, type LineOf } from '../lib/yaml.ts';
import * as charts from '../schemas/charts.ts';
import * as schemas from '../schemas/data.ts';

/** How a list of `content/data/` is read and displayed. */
interface List {
  schema: z.ZodType;
  /** The fields that contain sentences with citations; those in `uncited` need none. */
  cited: readonly string[];
  uncited?: readonly string[];
  /** The component that displays the list. */
  component?: string;
  /** The page on which the entries have their ids. */
  home?: string;
  /** The cited fields that other pages show too; without them they show titles alone. */
  elsewhere?: readonly string[];
  /** Whether every page that shows the list shows all of its fields. */
  inFull?: boolean;
}

/** The lists of `content/data/`, one a file. */
export const LISTS = {
  events: { schema: schemas.eventSchema, cited: ['text'], component: 'Timeline', home: 'timeline' },
  people: { schema: schemas.personSchema, cited: ['text'], component: 'People', home: 'people' },
  glossary: { schema: schemas.termSchema, cited: ['text'], component: 'Glossary', home: 'glossary' },
  terms: {
    schema: charts.comparisonSchema,
    cited: ['anthropic', 'openaiFirst', 'openaiAmended', 'pentagon', 'turns'],
    component: 'Terms',
    home: 'terms',
  },
  designations: {
    schema: charts.designationSchema,
    cited: ['text'],
    component: 'DesignationsChart',
    home: 'supply-chain-risk',
  },
  disagreements: {
    schema: schemas.disagreementSchema,
    cited: ['inShort', 'versions', 'ours'],
    uncited: ['ours'],
    component: 'Disagreements',
    home: 'differences',
    elsewhere: ['inShort'],
  },
  questions: {
    schema: schemas.questionSchema,
    cited: ['why', 'settles'],
    uncited: ['why', 'settles'],
    component: 'Questions',
    home: 'unknowns',
  },
  status: { schema: schemas.statusSchema, cited: ['known'], component: 'Status', home: 'index', inFull: true },
  profile: { schema: charts.profileSchema, cited: ['text'], component: 'ProfileChart', home: 'surveillance' },
  edge: { schema: charts.edgeSchema, cited: ['text'], component: 'DeploymentChart', home: 'autonomous-weapons' },
  answers: { schema: schemas.answerSchema, cited: ['answer'], component: 'Answers', home: 'answers' },
  synonyms: { schema: schemas.synonymSchema, cited: [] },
  polls: { schema: schemas.pollSchema, cited: ['text'], component: 'Polls', home: 'reactions' },
  changes: { schema: schemas.changeSchema, cited: [], component: 'Changes', home: 'changes' },
} as const satisfies Record<string, List>;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];
const listOf = (name: ListName): List => LISTS[name];

/** The list that a component displays, if any. */
export function listShownBy(component: string): ListName | undefined {
  return LIST_NAMES.find((name) => listOf(name).component === component);
}

/** The page on which the entries of a list have their ids. */
export function homeOf(name: ListName): string | undefined {
  return listOf(name).home;
}

/** Whether a page shows a field of a list's entries: some are for other pages alone, all others for the home. */
export function showsField(name: ListName, field: string, page: string): boolean {
  const { home, elsewhere = [], inFull = false } = listOf(name);
  return inFull || (page === home) !== elsewhere.includes(field);
}

/** Whether a field must have a citation. */
export function mustBeCited(name: ListName, field: string): boolean {
  return !listOf(name).uncited?.includes(field);
}

/** The structured part of the content, each list empty if its file is missing. */
export type Data = { [Name in ListName]: z.infer<(typeof LISTS)[Name]['schema']>[] };
export type Entry<Name extends ListName = ListName> = Data[Name][number];

/** A data file, with the positions of its values. */
export interface DataFile {
  name: ListName;
  file: string;
  lineOf: LineOf;
}

/**
 * Reads `content/data/*.yaml`.
 *
 * @param dir the content folder
 */
export function readData(dir: string): { data: Data; dataFiles: DataFile[]; diagnostics: Diagnostic[] } {
  const data = Object.fromEntries(LIST_NAMES.map((name) => [name, []])) as unknown as Data;
  const dataFiles: DataFile[] = [];
  const { files, diagnostics } = readFolder(dir, 'data', '.yaml', LIST_NAMES);
  for (const { name, file, text } of files as { name: ListName; file: string; text: string }[]) {
    const schema = z.array(LISTS[name].schema) as unknown as z.ZodType<never[]>;
    const { value, diagnostics: problems, lineOf } = readYaml(text, schema, file);
    diagnostics.push(...problems);
    if (!value) continue;
    dataFiles.push({ name, file, lineOf });
    data[name] = value;
  }
  return { data, dataFiles, diagnostics };
}

/** One text with citations. */
export interface CitedText {
  field: string;
  /** Where it is in the entry: `['text']`, `['versions', 0]`. */
  path: (string | number)[];
  text: string;
}

/** The texts with citations of one entry. */
export function citedTexts(name: ListName, entry: Entry): CitedText[] {
  return listOf(name).cited.flatMap((field) => {
    const value = (entry as unknown as Record<string, string | string[] | undefined>)[field] ?? [];
    return typeof value === 'string'
      ? [{ field, path: [field], text: value }]
      : value.map((text, nth) => ({ field, path: [field, nth], text }));
  });
}

/** The fields that name an entry; each list has one of them. */
const TITLES = ['title', 'name', 'term', 'matter', 'question', 'label', 'issue', 'text', 'id'];

/** What an entry is called in lists and backlinks. */
export function titleOf(entry: Entry): string {
  return TITLES.map((field) => (entry as unknown as Record<string, string | undefined>)[field]).find(Boolean)!;
}

/** A text split at its citations: plain text, and the occurrences in each citation. */
export type Segments = (string | Occurrence[])[];

/** An entry that a component displays, with its cited texts by path. */
type ShownEntry<Name extends ListName> = Entry<Name> & { texts: Record<string, Segments> };

/** What the citation plugin passes to the component of a list. */
export interface ListProps<Name extends ListName> {
  entries: ShownEntry<Name>[];
  /** The page on which the entries have their ids, if it is another. */
  elsewhere?: string | undefined;
}

/** Which entries of a list to display, as an author writes it. */
interface Selection {
  topic?: string | undefined;
  /** First and last day, for events. */
  from?: string | undefined;
  until?: string | undefined;
  kind?: string | undefined;
}

type Selectable = Entry & { topics?: readonly string[]; date?: string; kind?: string };

/** The selected entries of a list, in the order of the file. */
export function select<Name extends ListName>(data: Data, name: Name, selection: Selection): Data[Name] {
  const { topic, from, until, kind } = selection;
  const wanted = (entry: Selectable) =>
    (topic === undefined || entry.topics?.includes(topic)) &&
    (from === undefined || (entry.date !== undefined && entry.date >= from)) &&
    // A month or year belongs to a span that ends in it.
    (until === undefined || (entry.date !== undefined && entry.date <= until)) &&
    (kind === undefined || entry.kind === kind);
  return (data[name] as Selectable[]).filter(wanted) as Data[Name];
}
