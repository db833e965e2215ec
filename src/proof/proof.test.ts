import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from '../../e2e/fixtures/minimal-site.ts';
import { builtPage } from '../lib/built-page.ts';
import { readContent } from '../loaders/content.ts';
import { citationFigures, foundingFigures, linkFigures, quotationFigures, sourceFigures } from './figures.ts';
import { PROOF, readProof, SUBJECTS } from './proof.ts';
import { accessibilityFigures, editionFigures, summary, unitResults } from './results.ts';
import { isCurrent, stateHash } from './state.ts';

test('what the site rests on is counted from its content', () => {
  const line =
    '\n“Five words of somebody else” [@npr-2026, ¶ 2]. “Four words, no mark.”\n\n“Short” [@npr-2026, ¶ 1].\n';
  const { content } = readContent(writeSite({ 'pages/index.mdx': (text) => text + line }));
  const result = (figures: readonly { figure: string; result: unknown }[], figure: RegExp) =>
    figures.find((one) => figure.test(one.figure))?.result;
  assert.equal(result(citationFigures(content), /^works/), 1);
  assert.equal(result(citationFigures(content), /^citations/), 4);
  assert.deepEqual(result(sourceFigures(content), /^original reporting/), {
    'in full': 1,
    'in excerpt': 0,
    'through others’ reports': 0,
    all: 1,
    'of these weak': 0,
  });
  assert.deepEqual(
    foundingFigures(content),
    ['NPR, 26 Feb', 'all'].map((figure) => ({ figure, result: { cited: 3, 'to cite': 5 } })),
  );
  const quotations = quotationFigures(content, { texts: {}, quotations: {} });
  assert.deepEqual(
    quotations.map(({ result }) => result),
    [1, 0, 0, 1, 1, 'not run since the text last changed'],
  );
});

test('links are counted on the built pages, with the diagnostics that are found in them', () => {
  const page = '<p id="a"><a href="#a">A</a><a href="#b">B</a><a href="https://e.org/" rel="noopener noreferrer">E</a>';
  const figures = linkFigures([builtPage('a.html', page)], new Set(['a.html']));
  assert.deepEqual(
    figures.map(({ result }) => result),
    [1, 1, 2, 0, 5, 1],
  );
});

test('figures are those of the site as it stands until its content changes, and none where the file is damaged', () => {
  const dir = writeSite();
  const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
  const figures = Object.fromEntries(SUBJECTS.map((subject) => [subject, []]));
  assert.equal(isCurrent(dir), undefined);
  write(PROOF, JSON.stringify({ state: stateHash(dir), figures }));
  assert.equal(isCurrent(dir), true);
  write('.hidden', 'of an editor');
  assert.equal(isCurrent(dir), true);
  write('pages/new.mdx', '');
  assert.equal(isCurrent(dir), false);
  write(PROOF, '<<<<<<< HEAD');
  assert.equal(readProof(dir), undefined);
});

test('what browser tests printed becomes a row for each page; a test that did not finish found no fault', () => {
  const spec = (title: string, ...statuses: string[]) => ({
    title,
    tests: [{ results: statuses.map((status) => ({ status })) }],
  });
  const report = {
    suites: [
      {
        suites: [
          {
            specs: [
              spec('a.html meets WCAG 2.2 AA in light at 390 px', 'failed', 'passed'),
              spec('a.html meets WCAG 2.2 AA in dark at 390 px', 'failed'),
              spec('b.html meets WCAG 2.2 AA in light at 390 px', 'timedOut'),
              spec('a.html refuses what its policy does not name', 'passed'),
            ],
          },
        ],
      },
    ],
  };
  assert.deepEqual(accessibilityFigures(`a warning\n${JSON.stringify(report, null, 2)}\n`), [
    { figure: 'a.html', result: { 'light, 390 px': 'no fault', 'dark, 390 px': 'fault' } },
    { figure: 'b.html', result: { 'light, 390 px': 'not finished' } },
  ]);
  assert.deepEqual(accessibilityFigures('…\nError: No Chromium was found.'), [
    { figure: 'every page', result: 'not run: Error: No Chromium was found.' },
  ]);
});

test('unit tests are counted once, and told in one line', () => {
  const output = '✔ one (1.5ms)\n✖ two (2ms)\n✔ three (10ms)\nℹ tests 3\nℹ pass 2\n\n✖ failing tests:\n✖ two (2ms)\n';
  assert.equal(summary(unitResults(output)), '2 passed, 1 failed');
  assert.equal(summary(unitResults('✔ one (1.5ms)\nℹ tests 1\n')), 'passed');
  assert.equal(summary([]), 'not run');
});

test('an edition that was not made says why, and one that was says what its validator found', () => {
  const output =
    'red-lines.zip  9 bytes  \nred-lines.epub  9 bytes  Messages: 0 fatals\nno ZIM: zimwriterfs is not installed\nsize limit';
  assert.deepEqual(
    editionFigures(output).map(({ result }) => result),
    [
      { made: 'made', 'its validator says': 'has none' },
      { made: 'not made: size limit', 'its validator says': 'has none' },
      { made: 'made', 'its validator says': 'Messages: 0 fatals' },
      { made: 'not made: size limit', 'its validator says': 'has none' },
      { made: 'not made: zimwriterfs is not installed', 'its validator says': 'has none' },
    ],
  );
});
