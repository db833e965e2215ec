import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './checks/content/index.ts';
import { checkPage, checkSite } from './checks/output/index.ts';
import { addressesOf, lostAddresses, readLedger, unregisteredAddresses } from './anchors/ledger.ts';
import { builtPages, filesIn, summaryOf, type PageSummary } from './checks/output/page.ts';
import { readContent } from './content/read.ts';
import { formatFaults, type Fault } from './content/fault.ts';
import { finish, type Moved } from './finish/finish.ts';
import { siteUrlFault } from './site-url.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'dist' } },
});
const out = resolve(values.out);
const next = `${out}.next`;

/** Prints the faults, if any, and ends the run; what was built before stays as it is. */
function stopAt(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  rmSync(next, { recursive: true, force: true });
  console.error(
    `${formatFaults(faults)}\n\nNothing was built: ${faults.length} fault${faults.length === 1 ? '' : 's'}.`,
  );
  process.exit(1);
}

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CONTENT_DIR'] = values.content;
const siteFault = siteUrlFault(process.env['SITE_URL'] ?? 'https://example.org');
const ledger = readLedger(values.content) ?? [];

/** Checks the content, stops at its faults, and keeps of it only which pages had other names. */
function movedPages(): Moved[] {
  const read = readContent(values.content);
  stopAt([...(siteFault ? [{ file: 'SITE_URL', message: siteFault }] : []), ...checkContent(values.content, read)]);
  return read.content.pages.flatMap(({ id, data }) =>
    (data?.formerly ?? []).map((name): Moved => {
      const ids = ledger
        .filter((address) => address.startsWith(`${name}.html#`))
        .map((address) => address.split('#')[1]!);
      return { from: `${name}.html`, to: `${id}.html`, ids };
    }),
  );
}

const moved = movedPages();
const { build } = await import('astro');
try {
  await build({ outDir: next, cacheDir: `${next}-cache`, logLevel: 'silent' });
} catch (error) {
  // What the checks let pass and Astro refuses; it names the file where it knows it.
  const { id, loc, message } = error as Error & {
    id?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  stopAt([{ file: loc?.file ?? id ?? 'astro', line: loc?.line, column: loc?.column, message }]);
}
rmSync(`${next}-cache`, { recursive: true, force: true });
finish(next, moved);
const faults: Fault[] = [];
const pages: PageSummary[] = [];
const addresses: string[] = [];
for (const page of builtPages(next)) {
  faults.push(...checkPage(page));
  pages.push(summaryOf(page));
  addresses.push(...addressesOf(page));
}
faults.push(...checkSite(pages, filesIn(next)), ...lostAddresses(ledger, addresses));
const added = ledger.length > 0 ? unregisteredAddresses(ledger, addresses) : [];
stopAt([...faults, ...(process.env['CI'] ? added : [])]);
if (added.length > 0) console.warn(`${added.length} new addresses are not registered yet. Run: npm run anchors`);

// The finished site takes the place of the old one in one step, so that no half of it is ever there.
const old = `${out}.old`;
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(`Built ${values.out}. Open ${values.out}/index.html.`);
