import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './checks/content/index.ts';
import { checkOutput } from './checks/output/index.ts';
import { lostAddresses, readLedger, unregisteredAddresses } from './anchors/ledger.ts';
import { filesIn, readOutput } from './checks/output/page.ts';
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
stopAt([...(siteFault ? [{ file: 'SITE_URL', message: siteFault }] : []), ...checkContent(values.content)]);

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
const ledger = readLedger(values.content) ?? [];
const moved = readContent(values.content).content.pages.flatMap(({ id, data }) =>
  (data?.formerly ?? []).map((name): Moved => {
    const ids = ledger
      .filter((address) => address.startsWith(`${name}.html#`))
      .map((address) => address.split('#')[1]!);
    return { from: `${name}.html`, to: `${id}.html`, ids };
  }),
);
finish(next, moved);
const pages = readOutput(next);
const added = ledger.length > 0 ? unregisteredAddresses(ledger, pages) : [];
stopAt([...checkOutput(pages, filesIn(next)), ...lostAddresses(ledger, pages), ...(process.env['CI'] ? added : [])]);
if (added.length > 0) console.warn(`${added.length} new addresses are not registered yet. Run: npm run anchors`);

// The finished site takes the place of the old one in one step, so that no half of it is ever there.
const old = `${out}.old`;
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(`Built ${values.out}. Open ${values.out}/index.html.`);
