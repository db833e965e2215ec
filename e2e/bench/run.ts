/**
 * `npm run bench`: what the site takes to build, and what its pages weigh. With `--lighthouse`, what a phone makes of each page;
 * with `--scale`, how builds grow; with `--peers`, this project beside others, which are fetched from the registry.
 */
import { parseArgs } from 'node:util';
import { comparePeers } from './compare.ts';
import { benchScale } from './scale.ts';
import { scorePages } from './scores.ts';
import { benchSite } from './site.ts';

const option = { type: 'boolean' } as const;
const { values } = parseArgs({ options: { lighthouse: option, scale: option, peers: option } });
if (Object.keys(values).length === 0) benchSite();
if (values.lighthouse) await scorePages();
if (values.scale) benchScale();
if (values.peers) await comparePeers();
