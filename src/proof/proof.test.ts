import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeSite } from '../../e2e/fixtures/minimal-site.ts';
import { readContent } from '../loaders/content.ts';
import { COUNTS } from './counts.ts';
import { readRelease, RELEASE } from './release.ts';

test('what the site rests on is counted from its content', () => {
  const line =
    '\n“Five words of somebody else” [@npr-2026, ¶ 2]. “Four words, no citation.”\n\n“Short” [@npr-2026, ¶ 1].\n';
  const { content } = readContent(writeSite({ 'pages/index.mdx': (text) => text + line }));
  const numbers = (subject: 'citations' | 'quotations') => COUNTS[subject](content).rows.map(([, number]) => number);
  assert.deepEqual(numbers('citations'), [1, 4, 0, 4]);
  assert.deepEqual(numbers('quotations'), [1, 0, 1, 1]);
  const sources = COUNTS.sources(content).rows;
  assert.deepEqual(sources.find(([kind]) => kind === 'original reporting')!.slice(1), [1, 0, 0, 1, 0]);
  assert.deepEqual(sources.at(-1)!.slice(1), [1, 0, 0, 1, 0]);
  assert.deepEqual(COUNTS.founding(content).rows, [
    ['NPR, 26 Feb', 3, 5],
    ['All', 3, 5],
  ]);
});

test('a site without a tested release has no results', () => {
  const dir = writeSite();
  assert.equal(readRelease(dir), undefined);
  const release = { date: '2026-03-08', results: [] };
  writeFileSync(join(dir, RELEASE), JSON.stringify(release));
  assert.deepEqual(readRelease(dir), release);
});
