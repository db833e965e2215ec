import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHROMIUM_FLAGS } from '../../src/editions/tools.ts';
import { requireChromium } from '../browser.ts';

/** Fetched when it is asked for: its 90 packages are of no use to anything else here. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const METRICS = {
  'first-contentful-paint': 'FCP ms',
  'largest-contentful-paint': 'LCP ms',
  'total-blocking-time': 'TBT ms',
  'cumulative-layout-shift': 'CLS',
};

/** The part of a report that is used here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number; displayValue?: string }>;
}

/** Serves `dist/` with compression, as static hosts do. */
async function serve(): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = join('dist', new URL(request.url!, 'http://host').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = file.endsWith('.html') ? 'text/html; charset=utf-8' : 'text/javascript';
    return response
      .writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' })
      .end(gzipSync(readFileSync(file)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close().closeAllConnections(),
  };
}

/** Lighthouse's report on a page, as it shows it on a phone. */
async function reportOn(address: string): Promise<Report> {
  const flags = [
    ...['--quiet', '--output=json', '--only-categories=performance,accessibility,best-practices,seo'],
    `--chrome-flags=${['--headless=new', ...CHROMIUM_FLAGS].join(' ')}`,
  ];
  const child = spawn('npx', ['--yes', LIGHTHOUSE, address, ...flags], {
    env: { ...process.env, CHROME_PATH: requireChromium() },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let json = '';
  child.stdout.on('data', (text: Buffer) => (json += text.toString()));
  await once(child, 'close');
  return JSON.parse(json) as Report;
}

/** Prints the scores and times of each page, and the audits that keep a score below 100. */
export async function scorePages(): Promise<void> {
  const { origin, close } = await serve();
  const rows: Record<string, Record<string, number>> = {};
  for (const name of readdirSync('dist').filter((file) => file.endsWith('.html') && file !== '404.html')) {
    const { categories, audits } = await reportOn(`${origin}/${name}`);
    const scores = Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
    const times = Object.entries(METRICS).map(([id, label]) => [
      label,
      Number((audits[id]?.numericValue ?? NaN).toFixed(id === 'cumulative-layout-shift' ? 3 : 0)),
    ]);
    rows[name] = Object.fromEntries([...scores, ...times]) as Record<string, number>;
    const lost = Object.values(categories)
      .filter(({ score }) => score !== 1)
      .flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]!))
      .filter(({ score }) => (score ?? 1) < 1)
      .map(({ title, displayValue }) => [title, displayValue].filter(Boolean).join(' '));
    if (lost.length > 0) console.error(`${name}: ${lost.join('; ')}`);
  }
  close();
  console.table(rows);
}
