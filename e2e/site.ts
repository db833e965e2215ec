import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from 'playwright/test';

/** Where the site is opened: at the root of a host, below a path, or from a folder by double-click. */
export type Origin = 'root' | 'subpath' | 'folder';

/** For tests of what may depend on the origin: links, search, storage, offline use. All others run at the root only. */
export const EVERY_ORIGIN = { tag: '@every-origin' };
/** For tests that run from a folder only. */
export const FOLDER = { tag: '@folder' };

/** The built site. */
export const DIST = resolve(import.meta.dirname, '../dist');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** The pages of the site, `index.html` first. */
export const PAGES = readdirSync(DIST)
  .filter((name) => name.endsWith('.html'))
  .sort((a, b) => Number(b === 'index.html') - Number(a === 'index.html') || a.localeCompare(b));

/** The path of every page that can be reached by links, including the pages for citing. */
export const LINKED_PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.html') && path !== '404.html' && !path.startsWith('download'))
  .sort();

/** The pages of the site without the one for missing addresses. */
export const CONTENT_PAGES = PAGES.filter((name) => name !== '404.html');

interface Site {
  /** The address of a page, e.g. `surveillance.html#surveillance-law`. */
  address: (page: string) => string;
}

/** A test with the built site at one of its origins; it fails on any request but the page itself, and on any error in the console. */
export const test = base.extend<
  { origin: Origin; allowed: RegExp | undefined; errorsExpected: boolean; site: Site },
  { host: string }
>({
  origin: ['root', { option: true }],
  // Requests that a test provokes.
  allowed: [undefined, { option: true }],
  // For tests that provoke errors.
  errorsExpected: [false, { option: true }],
  host: [
    // A plain static server.
    async ({}, use) => {
      const server = createServer((request, response) => {
        const path = new URL(request.url!, 'http://host').pathname.replace(/^\/some\/where/, '');
        const file = join(DIST, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path));
        if (!file.startsWith(DIST) || !existsSync(file)) return response.writeHead(404).end();
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
        return createReadStream(file).pipe(response);
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ origin, host, page, allowed, errorsExpected }, use) => {
    const start = { root: `${host}/`, subpath: `${host}/some/where/`, folder: `${pathToFileURL(DIST).href}/` }[origin];
    const errors: string[] = [];
    page.on('request', (request) => {
      const own = request.isNavigationRequest() || request.url().startsWith('data:') || allowed?.test(request.url());
      if (!own) errors.push(`request: ${request.url()}`);
    });
    page.on('console', (message) => message.type() === 'error' && errors.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => errors.push(`error: ${error.message}`));
    await use({ address: (name) => start + name });
    if (!errorsExpected) expect(errors).toEqual([]);
  },
});

export { expect };
