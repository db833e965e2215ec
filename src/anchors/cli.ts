/** `npm run anchors`: adds the addresses of the built site to the ledger, and never removes one. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '../lib/built-page.ts';
import { LEDGER, readLedger } from '../loaders/content.ts';
import { addressesOf } from './ledger.ts';

const known = readLedger('content');
const all = [...new Set([...known, ...builtPages('dist').flatMap(addressesOf)])].sort();
writeFileSync(join('content', LEDGER), `${all.join('\n')}\n`);
console.log(`${all.length - known.length} addresses added, ${all.length} in all.`);
