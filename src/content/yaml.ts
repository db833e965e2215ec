import { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault.ts';
import { didYouMean } from './nearest.ts';

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
  return path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`)).join('').replace(/^\./, '');
}

/** One message per thing that is wrong, in an author's words. */
function messagesOf(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): { path: Path; message: string }[] {
  const { path } = issue;
  const field = fieldName(path);
  if (issue.code === 'unrecognized_keys') {
    const object = schemaAt(schema, path);
    const allowed = object instanceof z.ZodObject ? Object.keys(object.shape) : [];
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `unknown field "${fieldName([...path, key])}".${didYouMean(key, allowed)} Allowed: ${allowed.join(', ')}.`,
    }));
  }
  if (value === undefined && (issue.code === 'invalid_value' || issue.code === 'invalid_type')) {
    const expected = issue.code === 'invalid_value' ? `one of: ${issue.values.join(', ')}` : issue.expected;
    return [{ path, message: `missing field "${field}" (${expected}). Add it.` }];
  }
  if (issue.code === 'invalid_value') {
    const written = String(value);
    const allowed = issue.values.map(String);
    const message = `${field}: "${written}" is not allowed.${didYouMean(written, allowed)} Allowed: ${allowed.join(', ')}.`;
    return [{ path, message }];
  }
  const text =
    issue.code === 'invalid_type'
      ? `must be of the type ${issue.expected}`
      : issue.code === 'invalid_union'
        ? 'must be { literal: … } or { family: …, given: … }'
        : issue.message;
  return [{ path, message: `${field}: ${text}.` }];
}

/** Line and column of the value at a path, or of the nearest thing above it that exists. */
function positionOf(document: Document, lines: LineCounter, path: Path): { line: number; column: number } {
  for (let end = path.length; end >= 0; end--) {
    const keys = path.slice(0, end);
    const node: unknown = end === 0 ? document.contents : document.getIn(keys, true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { line, column: col };
    }
  }
  return { line: 1, column: 1 };
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
 * @returns the value, or undefined with the faults that stand in its way; and where each value stands
 */
export function readYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  firstLine = 1,
): { value: T | undefined; faults: Fault[]; lineOf: LineOf } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = ({ line, column }: { line: number; column: number }) => ({ file, line: line + firstLine - 1, column });
  const lineOf: LineOf = (path) => {
    const { line, column } = positionOf(document, lines, path);
    return { line: line + firstLine - 1, column };
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map((error): Fault => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { ...at({ line, column: col }), message: `YAML does not parse: ${error.message}` };
    });
    return { value: undefined, faults, lineOf };
  }
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw ?? {});
  if (result.success) return { value: result.data, faults: [], lineOf };
  const faults = result.error.issues.flatMap((issue) =>
    messagesOf(issue, schema, document.getIn(issue.path)).map(({ path, message }) => ({
      file,
      ...lineOf(path),
      message,
    })),
  );
  return { value: undefined, faults, lineOf };
}
