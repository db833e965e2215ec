import type { YAMLError } from 'yaml';
import { placeOf } from './files.ts';

/** A field on a line: what is before it, its name, and its value. */
const FIELD = /^(\s*(?:- +)?)([A-Za-z][\w-]*):(?:\s+(.*?))?\s*$/;

/** A value that begins with what YAML reads as its own, or in which a colon would begin another field. */
const NEEDS_QUOTES = /^[[\]{}&*!|>%@`,"']|^[?-]\s|:\s|:$/;

/** A value as it can be written in quotation marks. */
function inQuotes(value: string): string {
  const inner = /^(["'])(.*)\1$|^["']([^"']*)$/.exec(value)?.slice(2).find(Boolean) ?? value;
  return inner.includes('"') ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

const indentOf = (line = '') => line.length - line.trimStart().length;

/** Where a field begins, without the hyphen of its entry. */
const columnOf = (line = '') => FIELD.exec(line)?.[1]!.length ?? indentOf(line);

/** The mistake at a line (from 0): its line, and what to type instead. */
function mistakeIn(lines: readonly string[], nth: number, code: YAMLError['code']): [line: number, message: string] {
  const [before = '', line = '', after = ''] = [lines[nth - 1], lines[nth], lines[nth + 1]];
  const write = (index: number) => {
    const [, , name, value] = FIELD.exec(lines[index] ?? '') ?? [];
    return name ? `Write ${name}: ${inQuotes(value ?? '')}` : 'Put one at each end.';
  };
  if (code === 'MULTIPLE_DOCS') return [nth, 'a line of --- begins a second document. Delete it.'];
  if (code === 'BAD_DQ_ESCAPE') return [nth, 'write \\\\ for a backslash, or use single quotation marks.'];
  if (/^\s*\t/.test(line)) return [nth, 'the line is indented with a tab. Indent it with spaces.'];
  const open = lines.findLastIndex((each, index) => index <= nth && /(?:: |- )(["'])(?:(?!\1).)*$/.test(each));
  if (code === 'MISSING_CHAR' && open >= 0) return [open, `a quotation mark is not closed. ${write(open)}`];
  if (/[[{][^\]}]*$/.test(before) && FIELD.test(line))
    return [nth - 1, 'a bracket is not closed. Close it, or put the whole value in quotation marks.'];
  const [, start = '', field, value = ''] = FIELD.exec(line) ?? [];
  if (field === undefined) {
    if (/^\s*(?:- )?[\w-]+:\S/.test(line)) return [nth, 'write a space after the colon: "name: value".'];
    if (/^\s*-\S/.test(line)) return [nth, 'write a space after the hyphen: "- value".'];
    const spaces = columnOf(before) + (FIELD.test(before) ? 2 : 0) || 2;
    const entry = /^\s*- /.test(before) ? ', and if it is another entry, begin it with "- "' : '';
    const continues = `If it continues the text above, indent it by ${spaces} spaces${entry}.`;
    return [nth, `the line is not a field such as "name: value". ${continues}`];
  }
  if (code === 'MISSING_CHAR' && /^\[.*\]$/.test(value)) return [nth, 'write a comma between the values of a list.'];
  if (NEEDS_QUOTES.test(value)) return [nth, `put the whole value in quotation marks. ${write(nth)}`];
  const inList = lines.find((each) => /^[^#\s]/.test(each))?.startsWith('- ');
  if (field === 'id' && inList && !start.includes('-'))
    return [nth, `an entry begins with a hyphen. Write - id: ${value}`];
  if (code === 'DUPLICATE_KEY') return [nth, `the field "${field}" occurs twice. Keep one.`];
  if (value && indentOf(after) > start.length && FIELD.test(after) && code.endsWith('IMPLICIT_KEY')) {
    const column = `Begin it in column ${start.length + 1}, or write "${field}: >-" above if it continues the text.`;
    return [nth + 1, `the line is indented further than the one above it. ${column}`];
  }
  return [nth, `the line is not indented like the one above it. Begin it in column ${columnOf(before) + 1}.`];
}

/**
 * What an author most likely meant where YAML does not parse, judged by the line: the parser's own words name its grammar.
 *
 * @returns line and column from 1, and what to type
 */
export function yamlMistake(text: string, { pos, code }: YAMLError): { line: number; column: number; message: string } {
  const place = placeOf(text, pos[0]);
  const [nth, message] = mistakeIn(text.split('\n'), place.line - 1, code);
  return { line: nth + 1, column: nth + 1 === place.line ? place.column : 1, message };
}
