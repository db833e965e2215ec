import { test } from 'node:test';
import fc from 'fast-check';
import { buildGeneratedPages } from './pages.ts';
import { PROPERTIES } from './properties.ts';

/** The same cases in every run, so that a change never fails for what it did not touch; `npm run fuzz` takes others each time. */
const SEED = 20_260_227;

for (const [name, property] of Object.entries(PROPERTIES)) {
  test(`${name} (seed ${SEED})`, () => fc.assert(property, { seed: SEED, numRuns: 40 }));
}

test(`generated pages that pass the checks pass the build, and are valid (seed ${SEED})`, async () => {
  await buildGeneratedPages(SEED, 40);
});
