import { expect, test } from './site.ts';

test('a reader with the keyboard alone skips to the text, and sees where the focus is', async ({ page, site }) => {
  await page.goto(site.address('openai-deal.html'));
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('href', '#openai-in-brief');
  expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
});

test('a reader with the keyboard alone opens a reference and returns', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  const mark = page.locator('a[role="doc-biblioref"]').first();
  await mark.focus();
  // The first press opens the evidence, the second follows the link.
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toBeVisible();
  await mark.press('Enter');
  await expect(page.locator('.reference:target')).toBeInViewport();
  const back = page.locator('.reference:target a[role="doc-backlink"]').first();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#cite-/);
});
