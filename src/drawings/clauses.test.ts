import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../content/read.ts';
import { drawnIssues, layOutClauses, SIGNS, stackClauses, TERMS, type Clauses } from './clauses.ts';
import { faultsOf } from './labels.fixture.ts';

const { terms } = readContent('content').content.data;
const issues = drawnIssues(terms);
const keys = Object.keys(TERMS) as (keyof Clauses)[];
const wide = layOutClauses(terms, 684);
const narrow = stackClauses(terms, 280);

test('no label of the clauses covers another or leaves the drawing, in either composition', () => {
  for (const drawing of [wide, narrow]) assert.deepEqual(faultsOf(drawing), []);
});

test('every clause is drawn once, with its sign and its words, and the key explains every sign', () => {
  assert.equal(issues.length, 3);
  const signs = Object.keys(SIGNS);
  const inCells = (order: readonly Clauses[keyof Clauses][]) => [...order.map(({ sign }) => sign), ...signs];
  const byTerm = keys.flatMap((term) => issues.map(({ clauses }) => clauses[term]));
  const byIssue = issues.flatMap(({ clauses }) => keys.map((term) => clauses[term]));
  assert.deepEqual(
    wide.signs.map(({ sign }) => sign),
    inCells(byTerm),
  );
  assert.deepEqual(
    narrow.signs.map(({ sign }) => sign),
    inCells(byIssue),
  );
  for (const { labels } of [wide, narrow]) {
    const words = labels.map(({ text }) => text).join(' ');
    for (const clause of byTerm) assert.ok(words.includes(clause.words), clause.words);
  }
});

test('words quoted in the drawing stand in the text of the table', () => {
  for (const row of issues)
    for (const term of keys)
      for (const [, quoted] of row.clauses[term].words.matchAll(/“([^”]+)”/g))
        assert.ok(row[term].toLowerCase().includes(quoted!.toLowerCase()), `${row.id}, ${term}: ${quoted}`);
});
