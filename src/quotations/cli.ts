/**
 * `npm run quotes -- --texts DIR`: compares the site with the founding texts, and records in the lock file which
 * quotations stand in them word for word. With a fault the lock file stays as it was.
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../lib/files.ts';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { readContent } from '../loaders/content.ts';
import { compareQuotations } from './compare.ts';
import { copiedRuns, proseHash } from './copied.ts';
import { coverageOf } from './coverage.ts';
import { ELSEWHERE, LOCK, writeLock } from './lock.ts';
import { readTexts } from './texts.ts';

const { texts: dir } = parseArgs({ options: { texts: { type: 'string' } } }).values;
if (!dir) {
  console.error('Say where the founding texts are: npm run quotes -- --texts DIR');
  process.exit(1);
}
const { content } = readContent();
const { texts, diagnostics: missing } = readTexts(dir, content);
const { places, diagnostics: misquoted } = compareQuotations(content, texts);
const diagnostics = [...missing, ...misquoted, ...copiedRuns(content, texts)];

for (const { id, paragraphs, cited, missing } of coverageOf(content)) {
  const rest = missing.length > 0 ? `; not cited: ${missing.join(', ')}` : '';
  console.log(`${id}: ${cited} of ${paragraphs} paragraphs cited${rest}`);
}
if (diagnostics.length > 0) {
  console.error(`${formatDiagnostics(diagnostics)}\n\ncontent/${LOCK} stays as it was. Faults: ${diagnostics.length}.`);
  process.exit(1);
}
const found = Object.values(places);
const elsewhere = found.filter((list) => list.includes(ELSEWHERE)).length;
writeLock(contentDir(), {
  prose: proseHash(content),
  texts: Object.fromEntries(texts.map(({ id, sha256 }) => [id, sha256])),
  quotations: places,
});
console.log(
  `Quotations that stand word for word where their marks say: ${found.length - elsewhere}; in another work that the mark names: ${elsewhere}.`,
);
console.log(`No run of words is copied. Recorded in content/${LOCK}.`);
