import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBJECTS, type Proof } from '../src/proof/proof.ts';
import { DIST, expect, test } from './site.ts';

test('the proof page shows every figure of its file, and says whether they are those of the site', async ({
  page,
  site,
}) => {
  const proof = JSON.parse(readFileSync(join(DIST, 'proof.json'), 'utf8')) as Proof & { current: boolean };
  await page.goto(site.address('proof.html'));
  const rows = await page.locator('.figures tbody th').allTextContents();
  const figures = Object.values(proof.figures).flat();
  expect(rows.toSorted()).toEqual(figures.map(({ figure }) => figure).sort());
  await expect(page.locator('.figures')).toHaveCount(SUBJECTS.length);
  await expect(page.getByText('neither its content nor the program')).toHaveCount(proof.current ? 1 : 0);
});
