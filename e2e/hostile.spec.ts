import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathsIn } from '../src/lib/built-page.ts';
import { writeHostileSite } from './fixtures/hostile-site.ts';
import { copyProject, runIn } from './fixtures/project-copy.ts';
import { expect, test } from './site.ts';

test.skip(({ place }) => place !== 'root', 'what a text does to its page does not depend on where the site is opened');

test('texts by an attacker do nothing in any page, in its evidence and in the search', async ({ page }) => {
  test.slow();
  const folder = copyProject();
  const { status, stderr } = runIn(folder, ['src/build.ts', '--content', writeHostileSite()]);
  expect(status, stderr).toBe(0);
  const address = (path: string) => pathToFileURL(join(folder, 'dist', path)).href;
  const troubles: string[] = [];
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('console', (message) => troubles.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const own = request.isNavigationRequest() || /\/search\.\w+\.js$/.test(request.url());
    if (!(own && request.url().startsWith(address(''))) && !request.url().startsWith('data:'))
      troubles.push(`request: ${request.url()}`);
  });

  for (const path of pathsIn(join(folder, 'dist'))) {
    await page.goto(address(path));
    for (const mark of await page.locator('.citation > a:first-of-type').all()) {
      await mark.click();
      await expect(page.locator('.card')).toBeVisible();
      await page.keyboard.press('Escape');
    }
    expect(await page.locator('img, iframe, form').count()).toBe(0);
  }
  await page.goto(address('index.html'));
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('onerror');
  await expect(page.locator('.search-results li').first()).toContainText('<img src=x');
  expect(await page.locator('img, .search-results script').count()).toBe(0);
  expect(troubles).toEqual([]);
});
