import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { siteContent } from '../src/loaders/content.ts';
import type { Search } from '../src/search/find.ts';
import { DIST, EVERY_ORIGIN, expect, test } from './site.ts';

// The search file is the one thing that a page loads, and only when its reader opens search.
test.use({ allowed: /\/search\.js$/ });

test(
  'a reader finds a section with the keyboard alone, typing errors included, and goes there',
  EVERY_ORIGIN,
  async ({ page, site }) => {
    await page.goto(site.address('index.html'));
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('fourth amendmnt purchase');
    const first = page.locator('.search-results a').first();
    await expect(first).toContainText('Fourth Amendment');
    await expect(page.locator('.search-results mark').first()).toBeVisible();
    await expect(page.locator('#search [role="status"]')).toHaveText(/^\d+ results?/);
    await page.keyboard.press('ArrowDown');
    await expect(first).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/surveillance\.html#surveillance-fourth-amendment$/);
    await expect(page.locator('#surveillance-fourth-amendment')).toBeInViewport();
  },
);

/** The search of the built site, without a browser. */
const search = runInNewContext(`${readFileSync(join(DIST, 'search.js'), 'utf8')}siteSearch.search`) as Search;
const { answers } = siteContent().content.data;

/** Queries as readers typed them, with the right first result. */
const TYPED: Record<string, string> = {
  'who won': 'answers.html#answer-won',
  'is anthropic banned': 'answers.html#answer-banned',
  'claude gov': 'answers.html#answer-banned',
  'why did anthropic refuse': 'answers.html#answer-refused',
  'pentagon blacklist': 'answers.html#answer-banned',
  'openai contract': 'answers.html#answer-openai-signed',
  dario: 'answers.html#answer-who',
  drone: 'timeline.html#openai-swarm-part-reported',
  3252: 'glossary.html#section-3252',
  surveilance: 'answers.html#answer-mass-surveillance',
  katsas: 'people.html#katsas',
  FISA: 'glossary.html#fisa',
  'defense production act': 'glossary.html#defense-production-act',
  'hegseth deadline': 'answers.html#answer-friday',
  lawful: 'surveillance.html#profile-pentagon',
  // Not among the words of any answer.
  'who is winning': 'answers.html#answer-won',
  'why is anthropic blacklisted': 'answers.html#answer-banned',
  'claude maduro raid': 'answers.html#answer-operations',
  'is the pentagon spying on americans': 'answers.html#answer-mass-surveillance',
  'what is dow': 'answers.html#answer-war-department',
  '26-1049': 'supply-chain-risk.html#under-4713-court',
  'fourth amendmnt purchase': 'surveillance.html#surveillance-fourth-amendment',
};
test('what readers typed finds what they want first', () => {
  for (const [query, id] of Object.entries(TYPED)) expect.soft(search(query)[0]?.id, query).toBe(id);
});

test('each answer is the first result for its question and for each other way to type it', () => {
  for (const { id, question, words } of answers) {
    for (const query of [question, ...words]) expect.soft(search(query)[0]?.id, query).toBe(`answers.html#${id}`);
  }
});

test('a sum of money finds no other sum', () => {
  for (const [sum, other] of [
    ['$200 million', /\$200 million/],
    ['$100 million', /\$100 million/],
  ] as const) {
    const found = search(sum);
    expect(found.length).toBeGreaterThan(0);
    for (const { id, title, text } of found) expect(`${title} ${text}`, id).toMatch(other);
  }
});

test('an empty box, and one in which no word counts, offers five questions', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  await page.keyboard.press('/');
  const offered = page.locator('.search-results a');
  await expect(offered).toHaveText(answers.slice(0, 5).map(({ question }) => question));
  await page.keyboard.type('who is');
  await expect(offered).toHaveCount(5);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type(' hegseth');
  await expect(page.locator('.search-results mark').first()).toHaveText('Hegseth');
});

test('a result says under which other words it was found', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('claude gov');
  const first = page.locator('.search-results li').first();
  await expect(first.locator('a')).toContainText('Is Anthropic banned?');
  await expect(first).toContainText('Also found as: claude gov');
});

test('a search remembers nothing, and Escape closes it', EVERY_ORIGIN, async ({ page, site }) => {
  await page.goto(site.address('surveillance.html'));
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('zzzzzz');
  await expect(page.locator('#search [role="status"]')).toHaveText('No results');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('a source is found by its publisher', EVERY_ORIGIN, async ({ page, site }) => {
  await page.goto(site.address('about.html'));
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('atlantic killer robot');
  await expect(page.locator('.search-results a').first()).toHaveAttribute('href', /sources\.html#atlantic-2026-03$/);
});

test('Enter that ends a composition of an input method stays in the search', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('anthropic');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  const address = page.url();
  await page
    .getByRole('searchbox')
    .evaluate((box) =>
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true })),
    );
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(page.url()).toBe(address);
});

test.describe('beside no search file', () => {
  test.use({ errorsExpected: true });

  test('on a page that was copied alone, the search says what is missing', EVERY_ORIGIN, async ({ page, site }) => {
    await page.route('**/search.js', (route) => route.abort());
    await page.goto(site.address('index.html'));
    await page.keyboard.press('/');
    await expect(page.locator('#search [role="status"]').first()).toContainText('search.js');
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no search button', EVERY_ORIGIN, async ({ page, site }) => {
    await page.goto(site.address('index.html'));
    await expect(page.locator('.search-button')).toBeHidden();
  });
});
