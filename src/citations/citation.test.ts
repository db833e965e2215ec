import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitations } from './citation.ts';
import { formatLocator, locatorRanges, parseLocator } from './locator.ts';

test('a citation of several works keeps their order and locators', () => {
  const text = 'So it was said [@npr-2026, ¶¶ 20-21; @usc-10-3252, § 3252(a); @atlantic-2026].';
  const [citation] = findCitations(text);
  assert.deepEqual(citation?.items, [
    { id: 'npr-2026', label: 'paragraph', locator: '20–21' },
    { id: 'usc-10-3252', label: 'section', locator: '3252(a)' },
    { id: 'atlantic-2026' },
  ]);
  assert.equal(text.slice(citation.start, citation.end), text.slice(15, -1));
});

test('brackets without a key, and addresses of letters, are plain text', () => {
  assert.deepEqual(findCitations('He [Amodei] wrote to desk@example.org [sic].'), []);
});

test('a key outside brackets, an empty key and a missing comma are reported', () => {
  const errors = ['By @npr-2026 alone.', 'So [@].', 'So [@npr-2026 ¶ 4].', 'So [-@npr-2026].'].map(
    (text) => findCitations(text)[0]?.error,
  );
  assert.match(errors[0]!, /is outside the brackets of a citation/);
  for (const error of errors.slice(1)) assert.match(error!, /malformed citation/);
});

test('locators are written the same way, however they were typed', () => {
  const written = ['¶ 4', '¶¶ 4-6,9', 'p. 3', 'pp. 3–5', '§ 2', '§§ 2, 4', 'at 1:02:30'];
  assert.deepEqual(
    written.map((text) => formatLocator(parseLocator(text)).replace('\u00a0', ' ')),
    ['¶ 4', '¶¶ 4–6, 9', 'p. 3', 'pp. 3–5', '§ 2', '§§ 2, 4', 'at 1:02:30'],
  );
});

test('a malformed locator is reported with an example', () => {
  assert.throws(() => parseLocator('¶ four'), /Write it like ¶ 4/);
  assert.throws(() => parseLocator('at noon'), /Write it like at 12:30/);
  assert.throws(() => parseLocator('line 3'), /unknown locator label/);
});

test('ranges of numbers are read for paragraphs and pages only', () => {
  assert.deepEqual(locatorRanges(parseLocator('¶¶ 4–6, 9')), [
    [4, 6],
    [9, 9],
  ]);
  assert.deepEqual(locatorRanges(parseLocator('§ 3252')), []);
});

test('a hyphen belongs to a section number; an en dash, or §§ before plain numbers, makes a range', () => {
  const written = ['§ 2000e-5', '§ 252.239-7018', '§ 2-4', '§§ 2-4', '§§ 2000e-5, 2000e-6', '§§ 1–2, 5–6', '§ 2–4'];
  assert.deepEqual(
    written.map((text) => formatLocator(parseLocator(text)).replace('\u00a0', ' ')),
    ['§ 2000e-5', '§ 252.239-7018', '§ 2-4', '§§ 2–4', '§§ 2000e-5, 2000e-6', '§§ 1–2, 5–6', '§§ 2–4'],
  );
});

test('an escaped character is text, and a citation without its @ is reported', () => {
  assert.deepEqual(findCitations('By \\@handle and “\\[@OpenAI\\]”.'), []);
  assert.match(findCitations('So [npr-2026, ¶ 3].')[0]?.error ?? '', /lacks its @\. Write \[@npr-2026, ¶ 3\]/);
});
