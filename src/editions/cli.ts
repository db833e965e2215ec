/** `npm run editions`: makes the files for offline use from the built site, in `dist/download/`. */
import { fileName } from './editions.ts';
import { makeEditions } from './make.ts';

try {
  for (const { edition, bytes, note } of await makeEditions(process.argv[2])) {
    console.log([fileName(edition), bytes && `${bytes} bytes`, note].filter(Boolean).join('  '));
  }
} catch (error) {
  console.error(`${(error as Error).message}\nThe previous editions are unchanged.`);
  process.exitCode = 1;
}
