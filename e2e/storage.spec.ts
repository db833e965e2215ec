import { EVERY_ORIGIN, expect, test } from './site.ts';

test(
  'a choice kept on one page applies on the next, and pages keep nothing by themselves',
  EVERY_ORIGIN,
  async ({ page, site }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(site.address('index.html'));
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByLabel('Theme').selectOption('dark');
    // From a folder, another process shows the next page, and may do so before the browser has written the choice.
    await expect(async () => {
      await page.goto(site.address('courts.html'));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
    }).toPass({ timeout: 60_000 });
  },
);
