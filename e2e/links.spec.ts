import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, EVERY_ORIGIN, expect, test } from './site.ts';

const [, claim] = /class="claim" id="([^"]+)"/.exec(readFileSync(join(DIST, 'surveillance.html'), 'utf8')) ?? [];

/** One address of each kind of target. */
const TARGETS = {
  statement: `surveillance.html#${claim}`,
  section: 'supply-chain-risk.html#designation-two-statutes',
  event: 'timeline.html#trump-order',
  person: 'people.html#amodei',
  term: 'glossary.html#fisa',
  source: 'sources.html#npr-2026-02-26',
};
const ledger = readFileSync('content/anchors.txt', 'utf8').split('\n').filter(Boolean);

for (const [kind, address] of Object.entries(TARGETS)) {
  test(`a link to a ${kind} lands on it, and it is in the ledger`, EVERY_ORIGIN, async ({ page, site }) => {
    expect(ledger).toContain(address);
    await page.goto(site.address(address));
    const target = page.locator(':target');
    await expect(target).toBeInViewport();
    expect(await target.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none');
  });
}

test(
  'the link beside a heading goes there, copies the address and says so',
  EVERY_ORIGIN,
  async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(site.address('surveillance.html'));
    const anchor = page.locator('.heading:has(#surveillance-sides) > .anchor');
    await anchor.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#surveillance-sides$/);
    await expect(page.locator('.live')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/surveillance\.html#surveillance-sides$/);
    // The link is beside the heading, not part of its name.
    expect(await page.locator('#surveillance-sides').textContent()).not.toContain('#');
  },
);

test('the contents mark the section that is being read', EVERY_ORIGIN, async ({ page, site }) => {
  await page.goto(site.address('surveillance.html#surveillance-law'));
  await expect(page.locator('.page-contents [aria-current]')).toHaveAttribute('href', '#surveillance-law');
});

test(
  'a section is cited in one step, with its sources, in a sentence and in files that parse',
  EVERY_ORIGIN,
  async ({ page, site }) => {
    await page.goto(site.address('surveillance.html'));
    await page.locator('.heading:has(#surveillance-sides) > .cite-link').click();
    await expect(page).toHaveURL(/cite\/surveillance\.html#surveillance-sides$/);
    const part = page.locator('.citable:target');
    await expect(part.locator('p').first()).toContainText('Red Lines, Lawful Purposes');
    await expect(part.getByText(/^\d+ original sources?$/)).toBeVisible();
    await expect(part.getByRole('button', { name: 'Copy' })).toBeVisible();
    const items = JSON.parse(readFileSync(join(DIST, 'cite/surveillance.json'), 'utf8')) as { id: string }[];
    expect(items.map(({ id }) => id)).toContain('red-lines-surveillance-surveillance-sides');
  },
);

test('what machines read of a page parses and says what it is', async ({ page, site }) => {
  await page.goto(site.address('surveillance.html'));
  const article = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!) as Record<
    string,
    unknown
  >;
  expect(article).toMatchObject({ '@type': 'Article', inLanguage: 'en' });
  expect(article['dateModified']).toMatch(/^\d{4}-/);
  expect((article['citation'] as string[]).length).toBeGreaterThan(20);
  await expect(page.locator('meta[name="DC.type"]')).toHaveAttribute('content', 'webpage');
});

test('a link to words of the text lands on them', EVERY_ORIGIN, async ({ page, site }) => {
  await page.goto(site.address('surveillance.html'));
  const paragraph = page.locator('.prose > p').last();
  const words = (await paragraph.textContent())!.trim().split(/\s+/).slice(0, 5).join(' ');
  await page.goto('about:blank');
  await page.goto(`${site.address('surveillance.html')}#:~:text=${encodeURIComponent(words)}`);
  await expect(paragraph).toBeInViewport();
});
