import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { citedTexts, type Entry } from '../loaders/site-data.ts';
import { PLACES, STEPS } from './charts.ts';

const { profile, edge, terms } = readContent('content').content.data;
const ofKind = (entries: readonly Entry<'profile' | 'edge'>[], kind: string) =>
  entries.filter((entry) => entry.kind === kind).map(({ id }) => id);

test('steps and places are complete and in order', () => {
  assert.deepEqual(ofKind(profile, 'step'), STEPS);
  assert.deepEqual(ofKind(edge, 'place'), PLACES);
});

test('no text of the comparison quotes more than 40 words, and marks of operative words are closed', () => {
  for (const row of terms) {
    for (const { path, text } of citedTexts('terms', row)) {
      const quoted = [...text.matchAll(/“([^”]*)”/g)].flatMap(([, words]) => words!.split(/\s+/));
      assert.ok(quoted.length <= 40, `${row.id}.${path.join()} quotes ${quoted.length} words`);
      assert.equal(text.split('**').length % 2, 1, `${row.id}.${path.join()}`);
    }
  }
});
