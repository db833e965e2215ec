/**
 * `npm run proof`: counts and tries what the proof page says of the site, on a build of it, and writes the figures to
 * `content/proof.json`. The page is part of the site; its own bytes are left out, for the figures would change them.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, filesIn } from '../../src/lib/built-page.ts';
import { readContent } from '../../src/loaders/content.ts';
import {
  citationFigures,
  foundingFigures,
  linkFigures,
  quotationFigures,
  sourceFigures,
  type Counted,
} from '../../src/proof/figures.ts';
import { PROOF, SUBJECTS, type Figure, type Proof, type Subject } from '../../src/proof/proof.ts';
import { stateHash } from '../../src/proof/state.ts';
import { readLock } from '../../src/quotations/lock.ts';
import { BUILD, run } from '../commands.ts';
import { weightOf } from '../weight.ts';
import { COMMANDS } from './commands.ts';

const CONTENT = 'content';
const { content } = readContent(CONTENT);
const days = content.pages.flatMap(({ data }) => data?.scope.until ?? []).sort();
const changed = content.data.changes[0]?.date ?? days.at(-1)!;
const figures = Object.fromEntries(SUBJECTS.map((subject) => [subject, [] as Figure[]])) as Proof['figures'];
const state = stateHash(CONTENT);

function add(subject: Subject, command: string, counted: readonly Counted[]): void {
  figures[subject].push(...counted.map((one) => ({ ...one, command, content: changed })));
}

const build = await run(BUILD);
if (!build.ok) {
  console.error(build.output.trim());
  process.exit(1);
}
const pages = readdirSync('dist').filter((name) => name.endsWith('.html') && name !== 'proof.html');
add('links', 'npm run build', linkFigures(builtPages('dist'), filesIn('dist')));
add('citations', 'npm run proof', citationFigures(content));
add('sources', 'npm run proof', sourceFigures(content));
add('quotations', 'npm run quotes -- --texts DIR', quotationFigures(content, readLock(CONTENT)));
add('founding', 'npm run quotes -- --texts DIR', foundingFigures(content));
add(
  'weight',
  'npm run proof',
  pages.map((name) => ({ figure: name, result: weightOf(readFileSync(join('dist', name))) })),
);

let failed = false;
for (const one of COMMANDS) {
  const start = performance.now();
  const outcome = await run(one.command);
  for (const [subject, counted] of Object.entries(one.read(outcome))) add(subject as Subject, one.command, counted);
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${outcome.ok ? 'ok  ' : 'FAIL'} ${one.command} (${seconds} s)`);
  if (!outcome.ok) console.log(outcome.output.trim().slice(-4000));
  failed ||= !outcome.ok;
}

writeFileSync(join(CONTENT, PROOF), `${JSON.stringify({ state, figures }, null, 1)}\n`);
console.log(`The figures are in ${CONTENT}/${PROOF}. Build the site to show them.`);
process.exitCode = failed ? 1 : 0;
