import { EVERY_ORIGIN, expect, test } from './site.ts';

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
