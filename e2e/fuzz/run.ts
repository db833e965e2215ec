/** `npm run fuzz`: the properties with 12,000 new cases, and 400 new pages; `--seed N` and `--cases N` repeat a run. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { buildGeneratedPages } from './pages.ts';
import { PROPERTIES } from './properties.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, cases: { type: 'string', default: '12000' } } });
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const numRuns = Math.ceil(Number(values.cases) / Object.keys(PROPERTIES).length);
console.log(`Seed ${seed}. To repeat this run: npm run fuzz -- --seed ${seed} --cases ${values.cases}`);

/** Runs one part, and tells how it went; what a case said is cut, because cases may be long. */
async function run(name: string, part: () => unknown): Promise<void> {
  try {
    console.log(`ok    ${name}: ${String(await part())}`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAIL  ${name}, seed ${seed}:\n${(error as Error).message.slice(0, 2000)}`);
  }
}

for (const [name, property] of Object.entries(PROPERTIES)) {
  await run(name, async () => {
    await fc.assert(property, { seed, numRuns });
    return `${numRuns} cases`;
  });
}
await run('generated pages that pass the checks pass the build, and are valid', async () => {
  const { made, fit } = await buildGeneratedPages(seed, 400);
  return `${fit} of ${made} pages`;
});
