import type { Party } from '../schemas/party.ts';
import type { Comparison } from '../schemas/data.ts';
import { LINE, lines, type Label } from './label.ts';

export type Clauses = NonNullable<Comparison['clauses']>;
export type Sign = Clauses['anthropic']['sign'];

/** Whose terms stand side by side, in order of time. */
export const TERMS: Readonly<Record<keyof Clauses, { party: Party; name: string; when: string }>> = {
  anthropic: { party: 'anthropic', name: 'What Anthropic asked', when: 'February' },
  pentagon: { party: 'pentagon', name: 'What the Pentagon offered Anthropic', when: 'February' },
  openaiFirst: { party: 'openai', name: 'OpenAI, first terms', when: '28 February' },
  openaiAmended: { party: 'openai', name: 'OpenAI, amended terms', when: 'from 2 March' },
};

/** What the signs mean: how the words are formed, not how strong they are. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  limit: 'a limit that stands by itself',
  tied: 'a limit tied to law or rules',
  law: 'existing law acknowledged, no explicit ban',
  silent: 'not mentioned',
  wanted: 'the use itself is sought',
};

/** A sign of a width of 18, by its middle; and the shape of a party. */
export interface ClauseSign {
  sign: Sign;
  x: number;
  y: number;
}

/** Terms by issues; lengths in units of the drawing. */
export interface ClauseTable {
  width: number;
  height: number;
  labels: Label[];
  signs: ClauseSign[];
  parties: { party: Party; x: number; y: number }[];
  rules: number[];
}

type Issue = Comparison & { clauses: Clauses };
const keys = Object.keys(TERMS) as (keyof Clauses)[];
/** From the left edge of a cell to the middle of its sign, and to its words. */
const SIGN = 9;
const WORDS = 25;
/** Room between columns, for letters that are wider than the estimate. */
const GUTTER = 14;

/** The issues that are drawn. */
export function drawnIssues(terms: readonly Comparison[]): Issue[] {
  return terms.flatMap((row) => (row.clauses ? [{ ...row, clauses: row.clauses }] : []));
}

function key(table: ClauseTable, perLine: number): ClauseTable {
  const column = table.width / perLine;
  let y = table.height + 24;
  for (const [nth, [sign, text]] of Object.entries(SIGNS).entries()) {
    const x = (nth % perLine) * column;
    table.signs.push({ sign: sign as Sign, x: x + SIGN, y });
    table.labels.push({ x: x + WORDS, y: y + 4, look: 'small', text });
    if (nth % perLine === perLine - 1) y += 22;
  }
  return { ...table, height: Math.max(...table.labels.map((label) => label.y)) + 8 };
}

/** A table: a row for the terms of each party, a column for each issue, and the key of signs beneath. */
export function layOutClauses(terms: readonly Comparison[], width: number): ClauseTable {
  const issues = drawnIssues(terms);
  const first = 180;
  const column = (width - first) / issues.length;
  const table: ClauseTable = { width, height: 0, labels: [], signs: [], parties: [], rules: [] };
  const heads = issues.map(({ issue }, nth) =>
    lines(issue, column - GUTTER, { x: first + nth * column, y: 14, look: 'strong' }),
  );
  table.labels.push(...heads.flat());
  let top = Math.max(...heads.map(({ length }) => length)) * LINE + 10;
  for (const term of keys) {
    const { party, name, when } = TERMS[term];
    const y = top + 22;
    const names = lines(name, first - 36, { x: 18, y });
    const blocks = issues.map(({ clauses }, nth) => {
      const x = first + nth * column;
      table.signs.push({ sign: clauses[term].sign, x: x + SIGN, y: y - 4 });
      return lines(clauses[term].words, column - WORDS - GUTTER, { x: x + WORDS, y });
    });
    table.rules.push(top);
    table.parties.push({ party, x: 6, y: y - 4 });
    table.labels.push(...names, { x: 18, y: y + names.length * LINE, look: 'small', text: when }, ...blocks.flat());
    top += Math.max(names.length + 1, ...blocks.map(({ length }) => length)) * LINE + 18;
  }
  return key({ ...table, rules: [...table.rules, top], height: top }, 2);
}

/** The same for a narrow screen: the issues one below the other, under each the terms of each party. */
export function stackClauses(terms: readonly Comparison[], width: number): ClauseTable {
  const table: ClauseTable = { width, height: 0, labels: [], signs: [], parties: [], rules: [] };
  let top = 0;
  for (const { issue, clauses } of drawnIssues(terms)) {
    table.labels.push({ x: 0, y: top + 14, look: 'strong', text: issue });
    table.rules.push(top + 24);
    top += 24;
    for (const term of keys) {
      const { party, name, when } = TERMS[term];
      const names = lines(`${name}, ${when}`, width - WORDS, { x: WORDS, y: top + 20, look: 'small' });
      const words = lines(clauses[term].words, width - WORDS, { x: WORDS, y: top + 20 + names.length * LINE });
      table.parties.push({ party, x: SIGN, y: top + 16 });
      table.signs.push({ sign: clauses[term].sign, x: SIGN, y: words[0]!.y - 4 });
      table.labels.push(...names, ...words);
      top = words.at(-1)!.y + 4;
    }
    top += 24;
  }
  return key({ ...table, rules: [...table.rules, top - 12], height: top - 12 }, 1);
}
