/** `npm run check`: reports the problems of the content, then metrics by which its editors judge it. */
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { counted } from '../lib/text.ts';
import { siteContent } from '../loaders/content.ts';
import { checkContent } from './content/index.ts';
import { metrics } from './metrics.ts';

const problems = formatDiagnostics(checkContent());
const count = problems.split('\n').filter(Boolean).length;
console.log(count === 0 ? 'No problems found.' : `${counted(count, 'problem')}:`);
if (problems) console.error(problems);
const { aims, rows } = metrics(siteContent().content);
console.log(`\n${aims}`);
console.table(rows);
process.exitCode = problems ? 1 : 0;
