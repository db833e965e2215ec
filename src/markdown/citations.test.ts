import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { FEATURES } from '../loaders/outline.ts';
import { citations } from './citations.ts';

const compile = (text: string) => mdxToJs(text, { features: FEATURES, mdastPlugins: [citations] }).code;

test('each citation becomes an element with its occurrences, and escaped characters stay text', () => {
  const code = compile('Before [@a, ¶ 2].\n\n## The clause {#the-clause}\n\nThen [@a; @b], says \\@handle.');
  assert.equal(code.match(/Citation, \{/g)?.length, 2);
  assert.match(code, /cite--the-clause--b/);
  assert.match(code, /says @handle/);
});

test('a list receives its entries', () => {
  assert.match(compile('<People kind="person" />'), /entries: \[/);
});
