import { resolve } from 'node:path';
import { pathsIn } from '../../src/lib/built-page.ts';
import { launch, report, steadyReport } from './lighthouse.ts';
import { serve } from './server.ts';

/** Prints what Lighthouse says of every page of the built site, on a phone, and what keeps a score below 100. */
export async function scorePages(): Promise<void> {
  const { origin, close } = await serve(resolve('dist'));
  const browser = await launch();
  const rows: Record<string, Record<string, string | number>> = {};
  for (const path of pathsIn('dist').filter((path) => path !== '404.html' && !path.startsWith('download/'))) {
    const address = `${origin}/${path}`;
    const first = await report(browser, address);
    const { scores, FCP, LCP, TBT, CLS, lost } =
      first.scores.performance === 100 ? first : await steadyReport(browser, address);
    rows[path] = {
      ...scores,
      'FCP ms': Math.round(FCP),
      'LCP ms': Math.round(LCP),
      'TBT ms': Math.round(TBT),
      CLS: Number(CLS.toFixed(3)),
    };
    if (lost.length > 0) console.error(`${path}: ${lost.join('; ')}`);
  }
  await browser.close();
  close();
  console.table(rows);
}
