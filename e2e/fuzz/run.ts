/** `npm run fuzz`: tests the properties with 12,000 new inputs; `--seed N --cases N` repeats a run. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { PROPERTIES } from './properties.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, cases: { type: 'string', default: '12000' } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const numRuns = Math.ceil(Number(values.cases) / Object.keys(PROPERTIES).length);
console.log(`Seed ${seed}. To repeat this run: npm run fuzz -- --seed ${seed} --cases ${values.cases}`);

for (const [name, property] of Object.entries(PROPERTIES)) {
  try {
    await fc.assert(property, { seed, numRuns });
    console.log(`ok    ${name}: ${numRuns} cases`);
  } catch (error) {
    process.exitCode = 1;
    // Inputs may be long.
    console.log(`FAIL  ${name}, seed ${seed}:\n${(error as Error).message.slice(0, 2000)}`);
  }
}
