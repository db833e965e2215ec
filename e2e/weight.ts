import { brotliCompressSync, gzipSync } from 'node:zlib';
import { load } from 'cheerio';

/** What a page asks of a reader's line: requests, and bytes as they are and as servers send them. */
export function weightOf(html: Buffer): { requests: number; raw: number; gzip: number; brotli: number } {
  const $ = load(html);
  const fetched = $('script[src], link[rel="stylesheet"], link[rel="icon"], img[src]')
    .get()
    .filter((element) => !($(element).attr('src') ?? $(element).attr('href'))!.startsWith('data:'));
  return {
    requests: 1 + fetched.length,
    raw: html.length,
    gzip: gzipSync(html, { level: 9 }).length,
    brotli: brotliCompressSync(html).length,
  };
}
