import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from './checks/content/index.ts';
import { checkPage, checkSite } from './checks/output/index.ts';
import { addressesOf, lostAddresses, readLedger, unregisteredAddresses } from './anchors/ledger.ts';
import { builtPages, filesIn, summaryOf, type PageSummary } from './lib/built-page.ts';
import { contentDir } from './loaders/dir.ts';
import { readContent } from './loaders/content.ts';
import { formatDiagnostics, type Diagnostic } from './lib/diagnostic.ts';
import { reasonOf } from './loaders/files.ts';
import { didYouMean } from './lib/did-you-mean.ts';
import { finish, type Moved } from './integrations/finish.ts';
import { siteUrlProblem } from './lib/site-url.ts';
import { closeWorkplace, openWorkplace, replaceSite, type Workplace } from './workplace.ts';

let workplace: Workplace | undefined;

/** Ends the run with a message; what was built before stays as it is. */
function stop(message: string, code = 1): never {
  if (workplace) closeWorkplace(workplace);
  console.error(message);
  process.exit(code);
}

function stopAt(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  stop(
    `${formatDiagnostics(diagnostics)}\n\nNothing was built: ${diagnostics.length} fault${diagnostics.length === 1 ? '' : 's'}.`,
  );
}

/** What the checks let pass and another part refuses: told in one line, at the file where it is known. */
function stopAtError(error: unknown, part: string): never {
  const { id, loc, path } = error as {
    id?: string;
    path?: string;
    loc?: { file?: string; line?: number; column?: number };
  };
  const known = loc?.file ?? id ?? path;
  const file = known ? relative('', known) || known : part;
  stopAt([{ file, line: loc?.line, column: loc?.column, message: reasonOf(error) }]);
  throw error;
}

function options() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ options: { content: { ...text, default: contentDir() }, out: { ...text, default: 'dist' } } })
      .values;
  } catch (error) {
    const [said = ''] = (error as Error).message.split('. ');
    const [, given] = /'(--[^' ]+)/.exec(said) ?? [];
    return stop(
      `${said}.${given ? didYouMean(given, ['--content', '--out']) : ''} Options: --content FOLDER, --out FOLDER.`,
    );
  }
}

process.on('uncaughtException', (error) => stopAtError(error, 'the build'));
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.on(signal, () => stop('The build was interrupted; what was built before is as it was.', 128 + number));
}

const { content, out } = options();
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['CONTENT_DIR'] = content;
const siteUrlDiagnostic = siteUrlProblem(process.env['SITE_URL'] ?? 'https://example.org');
const ledger = readLedger(content) ?? [];

/** Checks the content, stops at its diagnostics, and keeps of it only which pages had other names. */
function movedPages(): Moved[] {
  const read = readContent(content);
  stopAt([
    ...(siteUrlDiagnostic ? [{ file: 'SITE_URL', message: siteUrlDiagnostic }] : []),
    ...checkContent(content, read),
  ]);
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

try {
  workplace = await openWorkplace(out);
} catch (error) {
  stop(`${out}  cannot be built: ${reasonOf(error)}.`);
}
const next = join(workplace.dir, 'site');
const { build } = await import('astro');
try {
  await build({ outDir: next, cacheDir: join(workplace.dir, 'cache'), logLevel: 'silent' });
} catch (error) {
  stopAtError(error, 'astro');
}
finish(next, moved);
const diagnostics: Diagnostic[] = [];
const pages: PageSummary[] = [];
const addresses: string[] = [];
for (const page of builtPages(next)) {
  diagnostics.push(...checkPage(page));
  pages.push(summaryOf(page));
  addresses.push(...addressesOf(page));
}
diagnostics.push(...checkSite(pages, filesIn(next)), ...lostAddresses(ledger, addresses));
const added = ledger.length > 0 ? unregisteredAddresses(ledger, addresses) : [];
stopAt([...diagnostics, ...(process.env['CI'] ? added : [])]);
if (added.length > 0) console.warn(`${added.length} new addresses are not registered yet. Run: npm run anchors`);

try {
  replaceSite(next, workplace);
} catch (error) {
  stop(`${out}  cannot be replaced: ${reasonOf(error)}.`);
}
closeWorkplace(workplace);
console.log(`Built ${out}. Open ${join(out, 'index.html')}.`);
