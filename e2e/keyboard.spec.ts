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
  await expect(focused).toHaveText('Contents');
  expect(await focused.evaluate((link) => getComputedStyle(link).outlineStyle)).not.toBe('none');
});

test('a reader with the keyboard alone opens a reference and returns', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  const mark = page.locator('a[role="doc-biblioref"]').first();
  await mark.focus();
  // The first press opens the card, which holds the way to the reference.
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toBeFocused();
  await page.locator('.card').getByRole('link', { name: 'Reference' }).first().press('Enter');
  await expect(page.locator('.reference:target')).toBeInViewport();
  const back = page.locator('.reference:target a[role="doc-backlink"]').first();
  await back.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#cite-/);
});

test('a reader asks for the list of keys, and can switch the single keys off and on', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  await page.keyboard.press('?');
  const list = page.getByRole('dialog');
  await expect(list).toContainText('Keyboard shortcuts');
  const off = list.getByRole('button', { name: 'Single-key shortcuts off' });
  await off.click();
  await expect(off).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('?');
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(off).toHaveAttribute('aria-pressed', 'true');
  await off.click();
  await list.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
});

test('single keys do nothing while an input method composes', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', isComposing: true, bubbles: true })),
  );
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const name of ['index.html', 'timeline.html', 'sources.html'] as const) {
  test(`${name} shows the focus wherever it goes`, async ({ page, site }) => {
    await page.goto(site.address(name));
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement!;
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(element);
        const { top, bottom } = element.getBoundingClientRect();
        const shown = bottom > 0 && top < innerHeight && opacity !== '0';
        return {
          element: element.outerHTML.slice(0, 120),
          seen: shown && outlineStyle !== 'none' && outlineWidth !== '0px',
        };
      });
      expect(seen).toEqual({ element: seen.element, seen: true });
    }
  });
}
