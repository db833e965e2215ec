import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OWN } from './own.ts';

const SIZES = [10, 100, 1000];

/** Prints what sites of 10 to 1,000 pages take to build, with ten sources and a hundred citations for each page. */
export function benchScale(): void {
  const rows: Record<string, Record<string, string | number>> = {};
  for (const pages of SIZES) {
    const dir = mkdtempSync(join(tmpdir(), 'scale-'));
    try {
      OWN.write(dir, { pages, sources: pages * 10, citations: 100 });
      const { seconds, megabytes } = OWN.build(dir);
      rows[`${pages} pages, ${pages * 10} sources, ${pages * 100} citations`] = {
        seconds: seconds.toFixed(1),
        'ms a page': ((seconds * 1000) / pages).toFixed(1),
        'most memory, MB': Math.round(megabytes),
      };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }
  console.table(rows);
}
