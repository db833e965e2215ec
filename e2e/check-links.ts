/**
 * `npm run check:links`: requests every external link of the built site, two at a time and once, and writes to
 * `link-report.json` since when each has been moved or dead. A dead link is news, not a failure.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { builtPages } from '../src/lib/built-page.ts';

interface Row {
  state: 'moved' | 'dead';
  /** Missing if there was no answer. */
  status?: number | undefined;
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

/** The status of the answer; undefined if there is none. */
async function statusOf(address: string): Promise<number | undefined> {
  const signal = AbortSignal.timeout(15_000);
  try {
    const { status, body } = await fetch(address, { redirect: 'manual', signal });
    await body?.cancel();
    return status;
  } catch {
    return undefined;
  }
}

async function work(): Promise<void> {
  for (let address = queue.shift(); address; address = queue.shift()) {
    const status = await statusOf(address);
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
console.log(`${addresses.size} links checked, ${Object.keys(after).length} moved or dead; see ${REPORT}.`);
