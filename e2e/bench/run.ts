/**
 * `npm run bench`: the time of builds and searches, and the weight of pages; with `--lighthouse`, Lighthouse's scores of the
 * built pages, for which npx fetches Lighthouse.
 */
import { scorePages } from './lighthouse.ts';
import { benchSite } from './site.ts';

if (process.argv.includes('--lighthouse')) await scorePages();
else benchSite();
