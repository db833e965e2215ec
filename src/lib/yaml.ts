import { z } from 'astro/zod';
import { isAlias, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';
import { didYouMean } from './did-you-mean.ts';
import { invalidCharacter } from './invalid-characters.ts';

type Path = readonly PropertyKey[];

/** The schema of the value at a path, with wrappers taken off; undefined below unions and for unknown fields. */
function schemaAt(schema: z.ZodType | undefined, path: Path): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return schemaAt(schema.unwrap() as z.ZodType, path);
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  if (schema instanceof z.ZodObject) return schemaAt(schema.shape[key as string] as z.ZodType | undefined, rest);
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest);
  return undefined;
}

function fieldName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** The types of the schema's language, in an author's words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, each entry on a line that begins with "- "',
  tuple: 'one date: [[year, month, day]]',
  object: 'fields, each on a line of its own: "name: value"',
  record: 'pairs, each on a line of its own: "old-id: new-id"',
};

const inWords = (type: string) => TYPES[type] ?? type;

/** One message per thing that is wrong, in an author's words. */
function messagesOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): { path: Path; message: string }[] {
  const { path } = issue;
  const field = fieldName(path);
  const say = (text: string) => [{ path, message: `${field ? `${field}:` : 'the file'} ${text}.` }];
  if (issue.code === 'unrecognized_keys') {
    const object = schemaAt(schema, path);
    const allowed = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown field "${fieldName([...path, key])}".${didYouMean(key, allowed)} Allowed: ${allowed.join(', ')}.`,
    }));
  }
  if (issue.code === 'invalid_value' || issue.code === 'invalid_type') {
    const expected = issue.code === 'invalid_value' ? `one of: ${issue.values.join(', ')}` : inWords(issue.expected);
    if (value === undefined && field) return [{ path, message: `missing field "${field}" (${expected}). Add it.` }];
    if (value === null) return say(`is empty. Write ${expected}${field ? ', or take the line out' : ''}`);
    if (issue.code === 'invalid_type') {
      return say(
        `must be ${expected}${issue.expected === 'string' && !isNode(value) ? '. Put it in quotation marks' : ''}`,
      );
    }
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    const allowed = issue.values.map(String);
    return say(`"${written}" is not allowed.${didYouMean(written, allowed)} Allowed: ${allowed.join(', ')}`);
  }
  return say(issue.code === 'invalid_union' ? 'must be { literal: … } or { family: …, given: … }' : issue.message);
}

/** What other readers of YAML take for a date or a number, and ours for a text. */
const AMBIGUOUS = /^(?:\d{4}-\d\d?-\d\d?[Tt\s].*|[-+]?0b[01_]+)$/;

const TOO_DEEP = 'it is nested too deeply. Write it flatter';

/** What the parser's diagnostics mean to an author, where its own words say little. */
const PARSE_PROBLEMS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'this field stands twice. Keep one',
  MISSING_CHAR: 'a quotation mark or bracket is opened before this place and not closed. Close it',
  RESOURCE_EXHAUSTION: TOO_DEEP,
  MULTIPLE_DOCS: 'a line of --- begins a second document. Delete it',
  TAB_AS_INDENT: 'a tab stands in the indentation. Write spaces',
};

const DEEPEST = 20;

/** What YAML allows and files of the content do not need, with the offset of each. */
function refusals(document: Document): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Node(key, node, path) {
      const refuse = (message: string) => found.push({ offset: node.range?.[0] ?? 0, message });
      if (isAlias(node)) refuse(`the alias *${node.source} is not allowed here. Write the value again.`);
      else if (node.anchor)
        refuse(`the anchor &${node.anchor} is not allowed here. Write the value where it is needed.`);
      else if (node.tag) refuse(`the tag ${node.tag} is not allowed here. Write the value without it.`);
      if (key === 'key' && !isScalar(node))
        refuse('the name of a field is one word. Put the value in quotation marks.');
      if (path.length > DEEPEST) {
        refuse('this is nested too deeply. Write it flatter.');
        return visit.BREAK;
      }
      if (!isScalar(node) || typeof node.value !== 'string') return undefined;
      const unfit = invalidCharacter(node.value);
      if (unfit) refuse(unfit.message);
      if (node.type === 'PLAIN' && AMBIGUOUS.test(node.value))
        refuse(`"${node.value}" may be read as a date or number. Put it in quotation marks.`);
      return undefined;
    },
  });
  return found;
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
 * Reads one YAML file, or the front matter of a page, by a schema.
 *
 * @param text the YAML
 * @param schema what it must be
 * @param file path for messages
 * @param firstLine the line of the file in which the YAML begins, from 1
 * @returns the value, or undefined with the diagnostics that stand in its way; and where each value stands
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): { value: T | undefined; diagnostics: Diagnostic[]; lineOf: LineOf } {
  const lines = new LineCounter();
  const placed = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  } catch {
    const message = `YAML does not parse: ${TOO_DEEP}.`;
    return { value: undefined, diagnostics: [{ file, line: firstLine, message }], lineOf: () => placed(0) };
  }
  const lineOf: LineOf = (path) => placed(offsetOf(document, path));
  const broken = [
    ...[...document.errors, ...document.warnings]
      // After a fault of syntax the parser guesses on, and what it says then helps nobody.
      .filter(({ code }, nth) => nth === 0 || code === 'DUPLICATE_KEY')
      .map(({ pos, code, message }) => ({
        offset: pos[0],
        message: `YAML does not parse: ${PARSE_PROBLEMS[code] ?? message}.`,
      })),
    ...refusals(document),
  ];
  if (broken.length > 0) {
    return {
      value: undefined,
      diagnostics: broken.map(({ offset, message }) => ({ file, ...placed(offset), message })),
      lineOf,
    };
  }
  const result = schema.safeParse(document.toJS() ?? undefined);
  if (result.success) return { value: result.data, diagnostics: [], lineOf };
  const diagnostics = result.error.issues.flatMap((issue) =>
    messagesOf(issue, schema, document.getIn(issue.path)).map(({ path, message }) => ({
      file,
      ...lineOf(path),
      message,
    })),
  );
  return { value: undefined, diagnostics, lineOf };
}
