import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { checkContent } from '../checks/content/index.ts';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { escapeXml } from '../lib/text.ts';
import { forgetContent } from '../loaders/content.ts';

/** Replaces the site while its content has problems; reloads when a file changes. */
function problemsPage(problems: string): string {
  return `<!doctype html><html lang="en"><title>Problems in the content</title><script type="module" src="/@vite/client"></script>
<body style="font: 1rem/1.6 system-ui; margin: 3rem; max-width: 60rem"><h1>Problems in the content</h1>
<pre style="white-space: pre-wrap">${escapeXml(problems)}</pre></body></html>`;
}

/** In `astro dev`, shows problems of the content in the terminal and in place of the pages, and reads changed files again. */
export function showProblemsInBrowser(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  let problems = '';
  const check = () => {
    forgetContent();
    problems = formatDiagnostics(checkContent());
    if (problems) logger.error(`\n${problems}`);
  };
  check();
  server.watcher.on('all', (_event, file) => {
    if (!file.replaceAll('\\', '/').includes('/content/')) return;
    check();
    // Compiled pages hold the texts of lists.
    server.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
  server.middlewares.use((request, response, next) => {
    if (!problems || !request.headers.accept?.includes('text/html')) return next();
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(problemsPage(problems));
  });
}
