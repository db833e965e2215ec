import { COUNTED, TESTED } from '../src/loaders/author-components.ts';
import { readRelease } from '../src/proof/release.ts';
import { expect, test } from './site.ts';

test('the page of checks shows every count, and every result of the last release with its date', async ({
  page,
  site,
}) => {
  const results = readRelease()?.results ?? [];
  await page.goto(site.address('proof.html'));
  const tested = TESTED.filter((subject) => results.some(({ of }) => of === subject));
  await expect(page.locator('.figures')).toHaveCount(COUNTED.length + tested.length);
  await expect(page.getByText('Tested for the release of')).toHaveCount(tested.length);
  const rows = await page.locator('.figures tbody th').allTextContents();
  expect(results.map(({ test }) => test).filter((name) => !rows.includes(name))).toEqual([]);
});
