import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressesOf, lostAddresses, unregisteredAddresses } from '../anchors/ledger.ts';
import { checkContent } from '../checks/content/index.ts';
import { checkPage, checkSite } from '../checks/output/index.ts';
import { builtPage, filesIn, htmlFilesIn, summaryOf, type PageSummary } from '../lib/built-page.ts';
import { formatDiagnostics, type Diagnostic } from '../lib/diagnostic.ts';
import { siteUrlDiagnostics } from '../lib/site-url.ts';
import { counted } from '../lib/text.ts';
import { siteContent } from '../loaders/content.ts';
import { documentsOf, type SearchDocument } from '../search/documents.ts';
import { searchFile } from '../search/file.ts';
import { contentSecurityPolicy, headersFile, withPolicy } from './csp.ts';
import { showProblemsInBrowser } from './dev-diagnostics.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { redirectPages } from './redirects.ts';

/** Ends the build with a report if there are problems; the previous site stays. */
function refuse(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  console.error(`${formatDiagnostics(diagnostics)}\n\nNothing was built: ${counted(diagnostics.length, 'problem')}.`);
  process.exit(1);
}

/** Adds redirects, search, policy and headers to the site that Astro wrote, and returns what is wrong with it. */
async function finish(dir: string): Promise<Diagnostic[]> {
  const { content } = siteContent();
  const { ledger } = content;
  const redirects = redirectPages(content.pages, ledger);
  for (const { path, html } of redirects) writeFileSync(join(dir, path), html);

  const paths = htmlFilesIn(dir);
  // Every page has the scripts and styles of the overview; `checkSite` sees to it.
  const policy = contentSecurityPolicy(builtPage('index.html', readFileSync(join(dir, 'index.html'), 'utf8')));
  const diagnostics: Diagnostic[] = [];
  const documents: SearchDocument[] = [];
  const { answers, synonyms } = content.data;
  const otherWords = new Map(answers.map(({ id, words }) => [`answers.html#${id}`, words]));
  const pages: PageSummary[] = [];
  const addresses: string[] = [];
  for (const path of paths) {
    const html = readFileSync(join(dir, path), 'utf8');
    const page = builtPage(path, html);
    diagnostics.push(...checkPage(page));
    pages.push(summaryOf(page));
    addresses.push(...addressesOf(page));
    if (path !== '404.html' && !redirects.some((redirect) => redirect.path === path)) {
      documents.push(...documentsOf(page, otherWords));
    }
    writeFileSync(join(dir, path), withPolicy(html, policy));
  }
  const groups = synonyms.map(({ words }) => words);
  writeFileSync(join(dir, 'search.js'), await searchFile(documents, groups));
  writeFileSync(join(dir, '_headers'), headersFile(policy));

  diagnostics.push(...checkSite(pages, filesIn(dir)), ...lostAddresses(ledger, addresses));
  const added = ledger.length > 0 ? unregisteredAddresses(ledger, addresses) : [];
  if (process.env['CI']) diagnostics.push(...added);
  else if (added.length > 0) console.warn(`${added.length} new addresses are not in the ledger. Run: npm run anchors`);
  return diagnostics;
}

/** Replaces a folder with another; readers of a served folder never see half a site. */
function swap(built: string, target: string, aside: string): void {
  if (existsSync(target)) renameSync(target, aside);
  renameSync(built, target);
}

/**
 * Astro integration: `astro build` checks `content/` first and the built pages last, and replaces the previous site only if
 * there is no problem; `astro dev` shows the problems in the browser.
 */
export function checkedSite(): AstroIntegration {
  let target = '';
  let staging = '';
  return {
    name: 'checked-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig, createCodegenDir }) => {
        writeEditorSchemas(createCodegenDir());
        if (command !== 'build') return;
        target = resolve(fileURLToPath(config.outDir));
        const present = existsSync(target) ? readdirSync(target) : [];
        refuse([
          ...(present.length > 0 && !present.includes('_headers')
            ? [
                {
                  file: relative('', target),
                  message: 'this folder is not a previous build. Choose another one, or empty it.',
                },
              ]
            : []),
          ...siteUrlDiagnostics(),
          ...checkContent(),
        ]);
        // Beside the target, so that one rename puts the finished site in its place; each build has its own.
        staging = mkdtempSync(`${target}.next-`);
        process.on('exit', () => rmSync(staging, { recursive: true, force: true }));
        const folder = (name: string) => pathToFileURL(join(staging, name, '/'));
        updateConfig({ outDir: folder('site'), cacheDir: folder('cache') });
      },
      'astro:server:setup': ({ server, logger }) => showProblemsInBrowser(server, logger),
      'astro:build:done': async ({ dir }) => {
        const built = fileURLToPath(dir);
        refuse(await finish(built));
        swap(built, target, join(staging, 'previous'));
        console.log(`Built ${relative('', target)}. Open ${join(relative('', target), 'index.html')}.`);
      },
    },
  };
}
