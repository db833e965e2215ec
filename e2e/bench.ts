/** `npm run bench`: times of a cold and a warm build, and what each page weighs. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { load } from 'cheerio';

function secondsOfBuild(): string {
  const start = performance.now();
  execFileSync(process.execPath, ['src/build.ts'], { stdio: 'ignore' });
  return ((performance.now() - start) / 1000).toFixed(2);
}

for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite'])
  rmSync(cache, { recursive: true, force: true });
console.table({ 'cold build': { seconds: secondsOfBuild() }, 'warm build': { seconds: secondsOfBuild() } });

const pages = readdirSync('dist').filter((name) => name.endsWith('.html'));
console.table(
  Object.fromEntries(
    pages.map((name) => {
      const html = readFileSync(`dist/${name}`);
      const $ = load(html);
      const fetched = $('script[src], link[rel="stylesheet"], link[rel="icon"], img[src]')
        .get()
        .filter((element) => !($(element).attr('src') ?? $(element).attr('href'))!.startsWith('data:'));
      return [
        name,
        {
          requests: 1 + fetched.length,
          raw: html.length,
          gzip: gzipSync(html, { level: 9 }).length,
          brotli: brotliCompressSync(html).length,
        },
      ];
    }),
  ),
);
