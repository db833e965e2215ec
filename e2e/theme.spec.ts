import { expect, test } from './site.ts';

const paper = (page: import('playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('a reader chooses a theme, finds it on the next page, and follows the system again', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.address('index.html'));
  const light = await paper(page);
  const theme = page.getByLabel('Theme');
  await expect(theme).toHaveValue('');
  await theme.selectOption('dark');
  const dark = await paper(page);
  expect(dark).not.toBe(light);

  await page.goto(site.address('courts.html'));
  expect(await paper(page)).toBe(dark);
  await expect(theme).toHaveValue('dark');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page), 'the choice outlasts a change of the system').toBe(dark);

  await theme.selectOption('same as system');
  expect(await paper(page)).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await paper(page), 'without a choice the page follows the system').toBe(dark);
});

test('the chosen theme is there before the first paint', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.address('index.html'));
  await page.getByLabel('Theme').selectOption('dark');
  await page.addInitScript(() => {
    const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
    new MutationObserver(() => {
      if (document.body) seen.push(getComputedStyle(document.documentElement).colorScheme);
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(site.address('index.html'));
  const seen = await page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
  expect(seen).toEqual(['dark']);
});

test('what another project of the same host has stored changes nothing', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('red-lines-theme', 'sepia');
  });
  await page.goto(site.address('index.html'));
  await expect(page.getByLabel('Theme')).toHaveValue('');
  await expect(page.locator('html')).toHaveAttribute('data-theme', '');
});

test('where the browser forbids storage, the choice works for the page', async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.address('index.html'));
  const light = await paper(page);
  await page.getByLabel('Theme').selectOption('dark');
  expect(await paper(page)).not.toBe(light);
});

test('paper is white in any theme', async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(site.address('index.html'));
  await page.getByLabel('Theme').selectOption('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

test('in forced colours parties and the target of a link can still be told apart', async ({ page, site }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(site.address('surveillance.html#surveillance-sides'));
  expect(await page.locator('#surveillance-sides').evaluate((heading) => getComputedStyle(heading).outlineStyle)).toBe(
    'solid',
  );
  const shapes = await page
    .locator('.side > .side-name')
    .evaluateAll((names) => names.map((name) => getComputedStyle(name, '::before').content));
  expect(new Set(shapes).size).toBe(shapes.length);
  const strokes = await page
    .locator('.side')
    .evaluateAll((sides) => sides.map((side) => getComputedStyle(side).borderTopStyle));
  expect(strokes.every((style) => style === 'solid')).toBe(true);
});
