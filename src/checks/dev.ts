import type { AstroIntegration } from 'astro';
import { contentDir } from '../content/dir.ts';
import { formatFaults } from '../content/fault.ts';
import { checkContent } from './content/index.ts';

/** Astro integration: while an author works in `astro dev`, faults of the content show in the terminal and over the page. */
export function faultsInBrowser(): AstroIntegration {
  return {
    name: 'faults-in-browser',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const report = () => {
          const message = formatFaults(checkContent(contentDir()));
          if (!message) return;
          logger.error(`\n${message}`);
          server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'content', id: contentDir() } });
        };
        server.ws.on('connection', report);
        server.watcher.on('change', (file) => file.replaceAll('\\', '/').includes('/content/') && report());
      },
    },
  };
}
