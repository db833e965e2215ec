/**
 * `npm run quotes -- --texts DIR`: compares the quotations of the site with the founding articles, and records in the lock
 * file where each was found word for word. If there is a problem, the lock file does not change.
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../lib/files.ts';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { readContent } from '../loaders/content.ts';
import { compareQuotations } from './compare.ts';
import { ELSEWHERE, LOCK, writeLock } from './lock.ts';
import { readTexts } from './texts.ts';

const { texts: dir } = parseArgs({ options: { texts: { type: 'string' } } }).values;
if (!dir) {
  console.error('Name the folder with the founding articles: npm run quotes -- --texts DIR');
  process.exit(1);
}
const { content } = readContent();
const { texts, diagnostics: unread } = readTexts(dir, content);
// Without all texts, a quotation that is not found may be right.
const { places, diagnostics } = unread.length > 0 ? { diagnostics: unread } : compareQuotations(content, texts);
if (!places || diagnostics.length > 0) {
  console.error(`${formatDiagnostics(diagnostics)}\n\ncontent/${LOCK} is unchanged.`);
  process.exit(1);
}
writeLock(contentDir(), {
  texts: Object.fromEntries(texts.map(({ id, sha256 }) => [id, sha256])),
  quotations: places,
});
const elsewhere = Object.values(places).filter((list) => list.includes(ELSEWHERE)).length;
const found = Object.keys(places).length - elsewhere;
console.log(
  `${found} quotations were found in the paragraphs cited, ${elsewhere} are from another work cited with them.`,
);
