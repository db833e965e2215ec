import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import {
  drawnIssues,
  wideClauses,
  signOf,
  SIGNS,
  narrowClauses,
  TERMS,
  type Clauses,
  type Sign,
} from './clauses-chart.ts';
import { assertLegible } from './svg.fixture.ts';

const { terms } = readContent('content').content.data;
const issues = drawnIssues(terms);
const keys = Object.keys(TERMS) as (keyof Clauses)[];
const compositions = [wideClauses(terms), narrowClauses(terms)];

test('both compositions of the clauses are legible', () => {
  compositions.forEach(assertLegible);
});

test('every clause is drawn once, with its sign beside its words, and the key explains every sign', () => {
  assert.equal(issues.length, 3);
  for (const { labels, strokes } of compositions) {
    const assertSign = (sign: Sign, { x, y }: { x: number; y: number }) =>
      signOf(sign, x - 16, y - 4).forEach(({ kind, d }) =>
        assert.ok(
          strokes.some((stroke) => stroke.kind === kind && stroke.d === d),
          sign,
        ),
      );
    for (const { id, clauses } of issues) {
      const cells = labels.filter(({ of }) => of === id);
      assert.deepEqual(
        cells.map(({ lines }) => lines.join(' ')),
        keys.map((term) => clauses[term].words),
      );
      for (const [nth, term] of keys.entries()) assertSign(clauses[term].sign, cells[nth]!);
    }
    for (const [sign, text] of Object.entries(SIGNS))
      assertSign(
        sign as Sign,
        labels.find(({ lines }) => lines[0] === text)!,
      );
  }
});

test('words quoted in the drawing stand in the text of the table', () => {
  for (const row of issues)
    for (const term of keys)
      for (const [, quoted] of row.clauses[term].words.matchAll(/“([^”]+)”/g))
        assert.ok(row[term].toLowerCase().includes(quoted!.toLowerCase()), `${row.id}, ${term}: ${quoted}`);
});
