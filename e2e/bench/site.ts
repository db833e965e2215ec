import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtPages } from '../../src/lib/built-page.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { makeSearch } from '../../src/search/find.ts';

/** Makes a process print its peak memory, in kilobytes, as its last line. */
const PRINT_MEMORY = `data:text/javascript,process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
const QUERIES = ['carpentr warrant', 'sup', 'directive human judgment', 'bulk data'];

/** Builds the site, and returns the time and the peak memory. */
function timedBuild() {
  const start = performance.now();
  const args = ['--import', PRINT_MEMORY, 'node_modules/astro/bin/astro.mjs', 'build'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const kilobytes = Number(stderr.trim().split('\n').at(-1));
  return { seconds: ((performance.now() - start) / 1000).toFixed(2), megabytes: Math.round(kilobytes / 1024) };
}

function weightOf(html: Buffer) {
  return { raw: html.length, gzip: gzipSync(html, { level: 9 }).length, brotli: brotliCompressSync(html).length };
}

function searchTimes() {
  const documents = [...builtPages('dist').flatMap((page) => documentsOf(page, new Map()))];
  const start = performance.now();
  const search = makeSearch(documents, []);
  const ready = performance.now();
  for (const query of QUERIES) search(query);
  const end = performance.now();
  return {
    documents: documents.length,
    bytes: JSON.stringify(documents).length,
    'index ms': Math.round(ready - start),
    'search ms': ((end - ready) / QUERIES.length).toFixed(1),
  };
}

/** Prints what a cold and a warm build take, the weight of each page, and the times of the search. */
export function benchSite(): void {
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
  console.table({ 'cold build': timedBuild(), 'warm build': timedBuild() });
  const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
  console.table(Object.fromEntries(pages.map((name) => [name, weightOf(readFileSync(`dist/${name}`))])));
  console.table({ search: searchTimes() });
}
