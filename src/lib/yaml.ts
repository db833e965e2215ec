import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, visit, YAMLParseError, type Document } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import { yamlMistake } from './yaml-mistakes.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A field in messages: `custom.kind`; in a list, after the id of its entry: `the-post.date`. */
function fieldName(path: Path, file: unknown): string {
  const entry = (index: number) => {
    const id = (file as { id?: unknown }[])[index]?.id;
    return typeof id === 'string' ? id : `entry ${index + 1}`;
  };
  return path
    .map((key, nth) => (typeof key !== 'number' ? `.${String(key)}` : nth === 0 ? entry(key) : `[${key + 1}]`))
    .join('')
    .replace(/^\./, '');
}

/** The types of a schema in an author's words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, each entry on a line that begins with "- "',
  object: 'fields, each on its own line: "name: value"',
  record: 'pairs, each on its own line: "old-id: new-id"',
};

/** A limit in an author's words. */
const sizeOf = (origin: string, limit: string) =>
  origin === 'string' ? `have ${limit} characters` : origin === 'array' ? `have ${limit} entries` : `be ${limit}`;

/** The text of one issue, unless its schema has one (`error` of Zod). Unknown fields are reported by {@link messagesOf}. */
function describe(issue: z.core.$ZodRawIssue): string {
  const { code, input, path = [] } = issue;
  if (code === 'unrecognized_keys') return Object.keys((issue.inst as z.ZodObject).shape).join(', ');
  if (code === 'too_small') {
    const limit = `${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
    return `must ${sizeOf(issue.origin, limit)}`;
  }
  if (code === 'too_big') return `must ${sizeOf(issue.origin, `at most ${String(issue.maximum)}`)}`;
  if (code !== 'invalid_type' && code !== 'invalid_value') return 'is not allowed here';
  const ofType = code === 'invalid_type';
  const expected = ofType ? (TYPES[issue.expected] ?? issue.expected) : issue.values.join(', ');
  if (input === undefined && path.length > 0) return `is missing. Write ${ofType ? expected : `one of: ${expected}`}`;
  if (input === undefined || input === null)
    return `is empty. Write ${expected}${path.length > 0 ? ', or delete the line' : ''}`;
  if (!ofType) {
    const written = typeof input === 'string' ? input : JSON.stringify(input);
    return `"${written}" is not allowed.${didYouMean(written, issue.values.map(String))} Allowed: ${expected}`;
  }
  if (issue.expected === 'array' && typeof input === 'string' && /^[\w-]+$/.test(input))
    return `must be a list. Write [${input}]`;
  return `must be ${expected}${issue.expected === 'string' && typeof input !== 'object' ? '. Put it in quotation marks' : ''}`;
}

/** The messages for one issue among all of a file, each with the path of what it is about. */
function messagesOf(issue: Issue, issues: readonly Issue[], file: unknown): { path: Path; message: string }[] {
  const { code, path, message } = issue;
  const say = (path: Path, text: string) => ({
    path,
    message: path.length > 0 ? `${fieldName(path, file)}: ${text}.` : `the file ${text}.`,
  });
  // Fields that lost their indentation leave the one above them empty: one mistake, one report.
  const left = (a: Issue, b: Issue) =>
    a.code === 'unrecognized_keys' &&
    b.code === 'invalid_type' &&
    b.expected === 'object' &&
    b.input === null &&
    b.path.slice(0, -1).join() === a.path.join();
  const unknown = (other: Issue) => other.code === 'unrecognized_keys' && other.path.join() === path.join();
  if (issues.some((other) => left(other, issue)) || (code === 'custom' && issues.some(unknown))) return [];
  if (issue.code !== 'unrecognized_keys') return [say(path, message)];
  const above = issues.find((other) => left(issue, other));
  if (above) {
    const text = `indent this line, and those below it that belong to "${String(above.path.at(-1))}", by two spaces`;
    return [say([...path, issue.keys[0]!], text)];
  }
  return issue.keys.map((key) =>
    say([...path, key], `is not a known field.${didYouMean(key, message.split(', '))} Allowed: ${message}`),
  );
}

/** Where the value at a path begins, or the nearest thing above it that exists. */
function offsetOf(document: Document, path: Path): number {
  for (let end = path.length; end >= 0; end--) {
    const node: unknown = end === 0 ? document.contents : document.getIn(path.slice(0, end), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The line and column of the value at a path, counted in the file. */
export type LineOf = (path: Path) => { line: number; column: number };

/**
 * Reads a YAML file, or the front matter of a page, by a schema.
 *
 * @param text the YAML
 * @param schema what it must be
 * @param file path for messages
 * @param firstLine the line of the file in which the YAML begins, from 1
 * @returns the value, or undefined and the diagnostics; and where each value is
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): { value: T | undefined; diagnostics: Diagnostic[]; lineOf: LineOf } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // Content has no anchors: what YAML takes for an alias is a text that begins with an asterisk.
  visit(document, {
    Alias: (_, { range }) => void document.errors.push(new YAMLParseError([range![0], range![1]], 'BAD_ALIAS', '')),
  });
  const placed = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const lineOf: LineOf = (path) => placed(offsetOf(document, path));
  // After the first error the parser guesses; what it reports then helps nobody.
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const { line, column, message } = yamlMistake(text, error);
    return { value: undefined, diagnostics: [{ file, line: line + firstLine - 1, column, message }], lineOf };
  }
  const read: unknown = document.toJS() ?? undefined;
  const result = schema.safeParse(read, { error: describe, reportInput: true });
  const diagnostics = (result.error?.issues ?? []).flatMap((issue, _, issues) =>
    messagesOf(issue, issues, read).map(({ path, message }) => ({ file, ...lineOf(path), message })),
  );
  return { value: result.data, diagnostics, lineOf };
}
