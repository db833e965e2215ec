import type { ServerResponse } from 'node:http';
import { relative, resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkContent } from '../checks/content/index.ts';
import { formatDiagnostics, formatPlace, sortDiagnostics, type Diagnostic } from '../lib/diagnostic.ts';
import { contentDir, isLeftBehind } from '../lib/files.ts';
import { counted, escapeXml } from '../lib/text.ts';
import { replaceContent, siteContent, type Content } from '../loaders/content.ts';
import { homeOf, LIST_NAMES } from '../loaders/site-data.ts';

/** The id of the page that shows what a file contains; undefined for files that all pages share. */
export function pageOf(file: string): string | undefined {
  const [, folder, name] = /^content\/(pages|data|sources)\/(.+)\.\w+$/.exec(file) ?? [];
  const list = LIST_NAMES.find((list) => list === name);
  return folder === 'pages' ? name : folder === 'sources' ? 'sources' : list && homeOf(list);
}

/**
 * Content that can be rendered: each file with problems in its last version without any.
 *
 * @param good content without problems
 * @returns undefined if a source or list has never been without problems
 */
export function usableContent(
  content: Content,
  diagnostics: readonly Diagnostic[],
  good?: Content,
): Content | undefined {
  const bad = new Set(diagnostics.map(({ file }) => file));
  const lists = LIST_NAMES.filter((name) => bad.has(`content/data/${name}.yaml`));
  const unread = [...content.unread].filter((file) => file.startsWith('content/sources/'));
  const former = [...(good?.sources ?? [])].filter(([, { file }]) => unread.includes(file));
  if ((!good && lists.length > 0) || former.length < unread.length) return undefined;
  return {
    ...content,
    pages: [
      ...content.pages.filter(({ file }) => !bad.has(file)),
      ...(good?.pages.filter(({ file }) => bad.has(file)) ?? []),
    ],
    sources: new Map([...content.sources, ...former]),
    data: { ...content.data, ...Object.fromEntries(lists.map((name) => [name, good!.data[name]])) },
  };
}

/** Problems as a list in HTML; each place opens in the editor (https://vite.dev/config/server-options: launch-editor). */
function listOf(diagnostics: readonly Diagnostic[]): string {
  const items = sortDiagnostics(diagnostics).map((diagnostic) => {
    const place = formatPlace(diagnostic);
    const path = place.replace(/^content/, contentDir());
    return `<li><a href="/__open-in-editor?file=${encodeURIComponent(path)}" onclick="fetch(this.href);return false">${escapeXml(place)}</a><br>${escapeXml(diagnostic.message)}</li>`;
  });
  return `<ul>${items.join('')}</ul>`;
}

const count = ({ length }: readonly Diagnostic[]) => counted(length, 'problem');

/** Replaces a page while there are problems in what it shows; reloads when a file changes. */
function problemsPage(here: readonly Diagnostic[], elsewhere: readonly Diagnostic[]): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${count(here)}</title>
<script type="module" src="/@vite/client"></script>
<body style="font: 1rem/1.6 system-ui; margin: 3rem auto; padding: 0 1rem; max-width: 60rem; overflow-wrap: anywhere"><h1>${count(here)} on this page</h1>${listOf(here)}
${elsewhere.length > 0 ? `<h2>${count(elsewhere)} elsewhere</h2>${listOf(elsewhere)}` : ''}</body></html>`;
}

/** Is added to every other page. */
function problemsBar(diagnostics: readonly Diagnostic[]): string {
  return `<aside style="position: fixed; inset: 0 0 auto; z-index: 9; max-block-size: 40vh; overflow: auto; padding: .5rem 1rem; font: .875rem/1.5 system-ui; color: #fff; background: #8b1a1a"><style>aside[style] a { color: inherit }</style>
<details><summary>${count(diagnostics)} on other pages</summary>${listOf(diagnostics)}</details></aside>`;
}

/** Adds HTML at the end of a page. */
function append(response: ServerResponse, html: string): void {
  const end = response.end.bind(response);
  response.end = ((...args: Parameters<typeof end>) => {
    if (String(response.getHeader('content-type')).includes('text/html')) {
      if (typeof args[0] !== 'function' && args[0]) response.write(args[0]);
      return end(html);
    }
    return end(...args);
  }) as typeof end;
}

/**
 * In `astro dev`, reports the problems of the content in the terminal, on the page that each concerns, and in a bar on the
 * others, and reads the content again when a file changes.
 */
export function showProblemsInBrowser(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let diagnostics: Diagnostic[] = [];
  let good: Content | undefined;
  let usable: Content | undefined;
  const check = () => {
    replaceContent();
    diagnostics = checkContent();
    const read = siteContent();
    usable = usableContent(read.content, diagnostics, good);
    if (diagnostics.length === 0) good = read.content;
    if (usable) replaceContent({ ...read, content: usable });
    if (diagnostics.length > 0) logger.error(`\n${formatDiagnostics(diagnostics)}`);
  };
  check();

  // Astro reloads the browser when it has read a changed page, this module after every change: one save, one reload.
  const { hot } = server.environments.client;
  const send = hot.send.bind(hot);
  let reloading: NodeJS.Timeout | undefined;
  const reload = (delay: number) => {
    clearTimeout(reloading);
    reloading = setTimeout(() => send({ type: 'full-reload' }), delay);
  };
  hot.send = (...args: [never]) => {
    const [payload] = args as unknown as [{ type?: string } | string];
    if (typeof payload === 'object' && payload.type === 'full-reload') reload(50);
    else send(...args);
  };

  const content = resolve(contentDir());
  let checking: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_event, file) => {
    const path = relative(content, resolve(file));
    if (path.startsWith('..') || isLeftBehind(path)) return;
    if (path === 'site.yaml') logger.warn('content/site.yaml is read once. Restart to see its changes.');
    // A page that is renamed is two changes.
    clearTimeout(checking);
    checking = setTimeout(() => {
      check();
      // Compiled pages contain the texts of lists.
      for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
      reload(path.endsWith('.mdx') ? 1000 : 50);
    }, 50);
  });

  server.middlewares.use((request, response, next) => {
    if (diagnostics.length === 0 || !request.headers.accept?.includes('text/html')) return next();
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const page = /^\/(?:([\w-]+?)(?:\.html)?)?$/.exec(path)?.slice(1).at(0) ?? (path === '/' ? 'index' : undefined);
    const here = diagnostics.filter(({ file }) => !usable || (page !== undefined && pageOf(file) === page));
    const elsewhere = diagnostics.filter((diagnostic) => !here.includes(diagnostic));
    if (here.length > 0)
      return response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(problemsPage(here, elsewhere));
    append(response, problemsBar(elsewhere));
    next();
  });
}
