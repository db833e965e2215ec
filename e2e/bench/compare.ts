import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Cost } from './builds.ts';
import { failedInFolder, linksInFolder } from './folder.ts';
import { launch, steadyReport } from './lighthouse.ts';
import type { Maker } from './makers.ts';
import { OWN } from './own.ts';
import { PEERS } from './peers.ts';
import { serve } from './server.ts';

const SIZES = [12, 100, 1000] as const;
/** The page that is shown: neither the first nor one that is special to any maker. */
const SHOWN = 2;

type Row = Record<string, string | number>;

function install(dir: string, packages: readonly string[]): void {
  writeFileSync(join(dir, 'package.json'), '{ "private": true }');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages];
  const { status, stderr } = spawnSync('npm', args, {
    cwd: dir,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(`cannot be installed: ${stderr.replaceAll('npm error ', '').trim().split('\n')[1]}`);
}

async function firstView(browser: Browser, site: string, maker: Maker): Promise<Row> {
  const { origin, close } = await serve(site);
  const { requests, bytes, scores, FCP, LCP } = await steadyReport(browser, `${origin}/${maker.address(SHOWN)}`);
  close();
  const { links, broken } = linksInFolder(site);
  return {
    requests,
    'kB sent': (bytes / 1000).toFixed(1),
    ...scores,
    'FCP s': (FCP / 1000).toFixed(2),
    'LCP s': (LCP / 1000).toFixed(2),
    'broken links, from a folder': `${broken} of ${links}`,
    'failed requests, from a folder': await failedInFolder(browser, join(site, maker.file(SHOWN))),
  };
}

async function measure(browser: Browser, maker: Maker, dir: string): Promise<Row> {
  mkdirSync(dir);
  if (maker.packages.length > 0) install(dir, maker.packages);
  const costs = new Map<number, Cost>();
  for (const pages of SIZES) {
    const folder = join(dir, String(pages));
    maker.write(folder, { pages, sources: pages * 4, citations: 12 });
    costs.set(pages, maker.build(folder));
    console.error(`${maker.name}: ${pages} pages in ${costs.get(pages)!.seconds.toFixed(1)} s`);
  }
  const seconds = (pages: number) => costs.get(pages)!.seconds;
  const [few, some, many] = SIZES;
  return {
    ...(await firstView(browser, join(dir, String(few), maker.out), maker)),
    ...Object.fromEntries(SIZES.map((pages) => [`s for ${pages} pages`, seconds(pages).toFixed(1)])),
    'ms for one more page': (((seconds(many) - seconds(some)) * 1000) / (many - some)).toFixed(1),
    [`MB for ${many} pages`]: Math.round(costs.get(many)!.megabytes),
  };
}

/** `npm run bench -- --peers`: the same pages made by this project and by others, side by side. */
export async function comparePeers(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  const browser = await launch();
  const rows: Record<string, Row> = {};
  for (const [nr, maker] of [OWN, ...PEERS].entries()) {
    const name = [maker.name, ...maker.packages].join(' ');
    try {
      rows[name] = await measure(browser, maker, join(dir, String(nr)));
    } catch (error) {
      rows[name] = {};
      console.error(`${name} is left out: ${(error as Error).message}`);
    }
  }
  await browser.close();
  const measures = [...new Set(Object.values(rows).flatMap((row) => Object.keys(row)))];
  console.table(
    Object.fromEntries(
      measures.map((measure) => [
        measure,
        Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row[measure] ?? 'not measured'])),
      ]),
    ),
  );
}
