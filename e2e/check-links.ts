/**
 * `npm run check:links`: asks every outside address of the built site whether it is still there, politely (two at a time, one
 * try), and keeps in `link-report.json` since when one has moved or died. It never fails a build: sources go, and that is news.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LinkChecker } from 'linkinator';
import { builtPages } from '../src/lib/built-page.ts';

interface Row {
  state: 'moved' | 'dead';
  status: number | undefined;
  since: string;
}

const REPORT = 'link-report.json';
const today = new Date().toISOString().slice(0, 10);
const before = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, Row>) : {};
const addresses = new Set(
  builtPages('dist').flatMap(({ $ }) =>
    $('a[href^="http"]')
      .get()
      .map((link) => $(link).attr('href')!),
  ),
);
const after: Record<string, Row> = {};
const queue = [...addresses].sort();

async function work(): Promise<void> {
  for (let address = queue.shift(); address; address = queue.shift()) {
    const { links } = await new LinkChecker().check({ path: address, recurse: false, timeout: 15_000, retry: false });
    const status = links[0]?.status;
    if (status !== undefined && status >= 200 && status < 300) continue;
    const state = status && status >= 300 && status < 400 ? 'moved' : 'dead';
    const known = before[address];
    after[address] = { state, status, since: known?.state === state ? known.since : today };
  }
}

await Promise.all([work(), work()]);
writeFileSync(REPORT, `${JSON.stringify(Object.fromEntries(Object.entries(after).sort()), null, 1)}\n`);
for (const [address, { state, status, since }] of Object.entries(after))
  console.log(`${state} (${status ?? 'no answer'}) since ${since}: ${address}`);
console.log(`${addresses.size} addresses asked, ${Object.keys(after).length} moved or dead; see ${REPORT}.`);
