import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './checks/content/index.ts';
import { checkOutput } from './checks/output/index.ts';
import { formatFaults, type Fault } from './content/fault.ts';
import { finish } from './finish/finish.ts';
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
finish(next);
stopAt(checkOutput(next));

// The finished site takes the place of the old one in one step, so that no half of it is ever there.
const old = `${out}.old`;
rmSync(old, { recursive: true, force: true });
if (existsSync(out)) renameSync(out, old);
renameSync(next, out);
rmSync(old, { recursive: true, force: true });
console.log(`Built ${values.out}. Open ${values.out}/index.html.`);
