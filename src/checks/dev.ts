import type { AstroIntegration } from 'astro';
import { formatFaults } from '../content/fault.ts';
import { escapeXml } from '../text.ts';
import { checkContent } from './content/index.ts';

/** The page that stands in for the site while its content has faults; it reloads when a file changes. */
function faultPage(faults: string): string {
  return `<!doctype html><html lang="en"><title>Faults in the content</title><script type="module" src="/@vite/client"></script>
<body style="font: 1rem/1.6 system-ui; margin: 3rem; max-width: 60rem"><h1>Faults in the content</h1>
<pre style="white-space: pre-wrap">${escapeXml(faults)}</pre></body></html>`;
}

/** Astro integration: in `astro dev`, faults of the content show in the terminal and in place of the pages. */
export function faultsInBrowser(): AstroIntegration {
  return {
    name: 'faults-in-browser',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let faults = formatFaults(checkContent());
        if (faults) logger.error(`\n${faults}`);
        server.watcher.on('all', (_event, file) => {
          if (!file.replaceAll('\\', '/').includes('/content/')) return;
          faults = formatFaults(checkContent());
          if (faults) logger.error(`\n${faults}`);
          server.ws.send({ type: 'full-reload' });
        });
        server.middlewares.use((request, response, next) => {
          if (!faults || !request.headers.accept?.includes('text/html')) return next();
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(faultPage(faults));
        });
      },
    },
  };
}
