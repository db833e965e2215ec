import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtPages } from '../../src/lib/built-page.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { makeSearch } from '../../src/search/find.ts';
import { weightOf } from '../weight.ts';
import { timedBuild } from './builds.ts';

function costOfBuild() {
  const { seconds, megabytes } = timedBuild('.', 'src/build.ts');
  return { seconds: seconds.toFixed(2), megabytes: Math.round(megabytes) };
}

/** A search at this site's size, and at many times it: bytes of its texts, and milliseconds to index them and to find. */
function searchAt(times: number) {
  const own = [...builtPages('dist').flatMap((page) => documentsOf(page, new Map()))];
  const documents = Array.from({ length: times }, (_, copy) =>
    own.map((document) => ({ ...document, id: `${document.id}-${copy}`, text: `${document.text} copy${copy}` })),
  ).flat();
  const start = performance.now();
  const search = makeSearch(documents, []);
  const ready = performance.now();
  const queries = ['carpentr warrant', 'sup', 'directive human judgment', 'bulk data'];
  for (const query of queries) search(query);
  const end = performance.now();
  return {
    documents: documents.length,
    bytes: JSON.stringify(documents).length,
    'index ms': Math.round(ready - start),
    'search ms': ((end - ready) / queries.length).toFixed(1),
  };
}

/** Prints what a cold and a warm build of the site take, what each page weighs, and how quick a search is. */
export function benchSite(): void {
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(cache, { recursive: true, force: true });
  console.table({ 'cold build': costOfBuild(), 'warm build': costOfBuild() });
  const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
  console.table(Object.fromEntries(pages.map((name) => [name, weightOf(readFileSync(`dist/${name}`))])));
  console.table({ 'search today': searchAt(1), 'search at 100 times': searchAt(100) });
}
