import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curly, isolate, quoted, quotedSentence, sentence } from './typography.ts';

test('straight quotation marks and apostrophes become curly', () => {
  assert.equal(
    curly(`The Pentagon's "very close" deal, 'not democratic'`),
    'The Pentagon’s “very close” deal, ‘not democratic’',
  );
  assert.equal(curly("the class of '26"), 'the class of ’26');
});

test('quotation marks inside a quoted title are single, and those inside them double', () => {
  assert.equal(quoted('Hearing on “Evaluating AI”: a report'), '“Hearing on ‘Evaluating AI’: a report”');
  assert.equal(quoted('The “outer ‘inner’ outer” test'), '“The ‘outer “inner” outer’ test”');
});

test('a sentence ends with one mark, whichever its text ends with', () => {
  const endings = ['So?', 'So!', 'So.', 'So…', '什么？', '结束。', 'He asked “why?”', 'Made in the U.S.'];
  for (const text of endings) assert.equal(sentence(text), text);
  assert.equal(sentence('So it is'), 'So it is.');
  assert.equal(sentence('Anthropic v. War (9th Cir.)'), 'Anthropic v. War (9th Cir.).');
  assert.equal(sentence('The workers’'), 'The workers’.');
  assert.equal(quotedSentence('He said “no”'), '“He said ‘no.’”');
  assert.equal(quotedSentence('He asked “why?”'), '“He asked ‘why?’”');
});

test('a text from right to left keeps the order of what surrounds it', () => {
  assert.equal(isolate('שלום'), '\u2068שלום\u2069');
  assert.equal(isolate('Hello'), 'Hello');
  assert.equal(quotedSentence('مرحبا'), '“\u2068مرحبا.\u2069”');
});
