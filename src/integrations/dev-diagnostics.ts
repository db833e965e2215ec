import type { AstroIntegration } from 'astro';
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { escapeXml } from '../lib/text.ts';
import { checkContent } from '../checks/content/index.ts';

/** The page that stands in for the site while its content has diagnostics; it reloads when a file changes. */
function diagnosticsPage(diagnostics: string): string {
  return `<!doctype html><html lang="en"><title>Faults in the content</title><script type="module" src="/@vite/client"></script>
<body style="font: 1rem/1.6 system-ui; margin: 3rem; max-width: 60rem"><h1>Faults in the content</h1>
<pre style="white-space: pre-wrap">${escapeXml(diagnostics)}</pre></body></html>`;
}

/** Astro integration: in `astro dev`, diagnostics of the content show in the terminal and in place of the pages. */
export function devDiagnostics(): AstroIntegration {
  return {
    name: 'faults-in-browser',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let diagnostics = formatDiagnostics(checkContent());
        if (diagnostics) logger.error(`\n${diagnostics}`);
        server.watcher.on('all', (_event, file) => {
          if (!file.replaceAll('\\', '/').includes('/content/')) return;
          diagnostics = formatDiagnostics(checkContent());
          if (diagnostics) logger.error(`\n${diagnostics}`);
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          if (!diagnostics || !request.headers.accept?.includes('text/html')) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(diagnosticsPage(diagnostics));
        });
      },
    },
  };
}
