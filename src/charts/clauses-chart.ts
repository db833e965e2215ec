import type { Comparison } from '../schemas/charts.ts';
import { heightOf, NARROW, rect, WIDE, wrapped, type ChartLayout, type Label, type Stroke } from './svg.ts';
import { partyShape } from './party-shapes.ts';

export type Clauses = NonNullable<Comparison['clauses']>;
export type Sign = Clauses['anthropic']['sign'];

/** Whose terms stand side by side, in order of time. */
export const TERMS: Readonly<Record<keyof Clauses, { party: string; name: string; when: string }>> = {
  anthropic: { party: 'anthropic', name: 'What Anthropic asked', when: 'February' },
  pentagon: { party: 'pentagon', name: 'What the Pentagon offered or wanted', when: 'February' },
  openaiFirst: { party: 'openai', name: 'OpenAI, first terms', when: '28 February' },
  openaiAmended: { party: 'openai', name: 'OpenAI, amended terms', when: 'from 2 March' },
};

/** What the signs mean: how the words are formed, not how strong they are. */
export const SIGNS: Readonly<Record<Sign, string>> = {
  limit: 'a limit that stands by itself',
  tied: 'a limit tied to law or rules',
  law: 'law acknowledged, no explicit ban',
  silent: 'not mentioned',
  wanted: 'the use itself is sought',
};

type Issue = Comparison & { clauses: Clauses };
const keys = Object.keys(TERMS) as (keyof Clauses)[];
/** From the left edge of a cell to the middle of its sign, and to its words. */
const SIGN = 9;
const WORDS = 25;

/** Filled, half filled and empty boxes, a stroke, and a cross, around a point. */
export function signOf(sign: Sign, x: number, y: number): Stroke[] {
  const box: Stroke = { kind: 'lead', d: rect(x - 9, y - 5, 18, 10) };
  const signs: Record<Sign, Stroke[]> = {
    limit: [{ ...box, kind: 'sign' }],
    tied: [box, { kind: 'sign', d: rect(x - 9, y - 5, 9, 10) }],
    law: [box],
    silent: [{ kind: 'lead', d: `M${x - 6} ${y}h12` }],
    wanted: [{ kind: 'lead', d: `M${x - 6} ${y}h12m-6-6v12` }],
  };
  return signs[sign];
}

/** The issues that are drawn. */
export function drawnIssues(terms: readonly Comparison[]): Issue[] {
  return terms.flatMap((row) => (row.clauses ? [{ ...row, clauses: row.clauses }] : []));
}

/** Adds what the signs mean to the foot of a drawing. */
function withKey({ width, height, strokes, labels }: ChartLayout, perLine: number): ChartLayout {
  const entries = Object.entries(SIGNS) as [Sign, string][];
  for (const [nth, [sign, text]] of entries.entries()) {
    const x = ((nth % perLine) * width) / perLine;
    const y = height + 24 + Math.floor(nth / perLine) * 22;
    strokes.push(...signOf(sign, x + SIGN, y));
    labels.push({ lines: [text], x: x + WORDS, y: y + 4, kind: 'small' });
  }
  return { width, height: labels.at(-1)!.y + 8, strokes, labels };
}

/**
 * A table: a row for the terms of each party, a column for each issue, and the key of signs beneath.
 *
 * @param terms of `terms.yaml`
 */
export function wideClauses(terms: readonly Comparison[]): ChartLayout {
  const issues = drawnIssues(terms);
  const [first, gutter] = [174, 8];
  const column = (WIDE - first) / issues.length;
  const heads = issues.map(({ issue }, nth) =>
    wrapped(issue, column - gutter, { x: first + nth * column, y: 14, kind: 'strong' }),
  );
  const labels: Label[] = [...heads];
  const strokes: Stroke[] = [];
  let top = Math.max(...heads.map(heightOf)) + 10;
  for (const term of keys) {
    const { party, name, when } = TERMS[term];
    const y = top + 22;
    const title = wrapped(name, first - 18 - gutter, { x: 18, y, kind: 'plain' });
    const cells = issues.map(({ id, clauses }, nth) => {
      const x = first + nth * column;
      strokes.push(...signOf(clauses[term].sign, x + SIGN, y - 4));
      return wrapped(clauses[term].words, column - WORDS - gutter, { x: x + WORDS, y, kind: 'plain', of: id });
    });
    strokes.push({ kind: 'grid', d: `M0 ${top}H${WIDE}` }, { kind: 'sign', party, d: partyShape(party, 6, y - 4, 5) });
    labels.push(title, { lines: [when], x: 18, y: y + heightOf(title), kind: 'small' }, ...cells);
    top += Math.max(heightOf(title) + 16, ...cells.map(heightOf)) + 18;
  }
  strokes.push({ kind: 'grid', d: `M0 ${top}H${WIDE}` });
  return withKey({ width: WIDE, height: top, strokes, labels }, 2);
}

/**
 * The same for narrow screens: the issues one below the other, under each the terms of each party.
 *
 * @param terms of `terms.yaml`
 */
export function narrowClauses(terms: readonly Comparison[]): ChartLayout {
  const labels: Label[] = [];
  const strokes: Stroke[] = [];
  let top = 0;
  for (const { id, issue, clauses } of drawnIssues(terms)) {
    labels.push({ lines: [issue], x: 0, y: top + 14, kind: 'strong' });
    strokes.push({ kind: 'grid', d: `M0 ${top + 24}H${NARROW}` });
    top += 24;
    for (const term of keys) {
      const { party, name, when } = TERMS[term];
      const y = top + 20;
      const title = wrapped(`${name}, ${when}`, NARROW - WORDS, { x: WORDS, y, kind: 'small' });
      const words = { x: WORDS, y: y + heightOf(title) + 2, kind: 'plain', of: id } as const;
      const cell = wrapped(clauses[term].words, NARROW - WORDS, words);
      strokes.push({ kind: 'sign', party, d: partyShape(party, SIGN, y - 4, 5) });
      strokes.push(...signOf(clauses[term].sign, SIGN, cell.y - 4));
      labels.push(title, cell);
      top = cell.y + heightOf(cell) - 12;
    }
    top += 24;
  }
  strokes.push({ kind: 'grid', d: `M0 ${top - 12}H${NARROW}` });
  return withKey({ width: NARROW, height: top - 12, strokes, labels }, 1);
}
