/** The site in a stock Firefox, from a folder. Playwright can only drive its own build of Firefox. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { program } from '../src/editions/tools.ts';

const path = program('firefox-esr') ?? program('firefox');
const skip = path ? false : 'Firefox is not installed';
// A copy in another folder, as a reader has it on a USB stick.
const folder = join(mkdtempSync(join(tmpdir(), 'usb-')), 'site');
const address = (page: string) => `${pathToFileURL(folder).href}/${page}`;
let browser: Browser;
let page: Page;
const errors: string[] = [];

before(async () => {
  if (!path) return;
  // The editions may be changing at the same time.
  cpSync('dist', folder, { recursive: true, filter: (path) => !path.includes('download') });
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true, timeout: 180_000 });
  page = await browser.newPage();
  // A busy machine makes tests slow; it must not make them fail.
  page.setDefaultTimeout(180_000);
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
});

after(async () => {
  await browser?.close();
});

test('every page opens from a folder in Firefox, with its styles and without errors', { skip }, async () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    await page.goto(address(name));
    const [heading, width] = await page.evaluate(() => [
      document.querySelector('h1')?.textContent,
      getComputedStyle(document.querySelector('.masthead')!).maxWidth,
    ]);
    assert.ok(heading, name);
    assert.notEqual(width, 'none', name);
  }
  assert.deepEqual(errors, []);
});

test('a deep link lands on its section, and a link leads to another page, in Firefox', { skip }, async () => {
  await page.goto(address('supply-chain-risk.html#designation-two-statutes'));
  const top = await page.evaluate(() => document.querySelector(':target')!.getBoundingClientRect().top);
  assert.ok(top >= 0 && top < 200, `${top}px from the top`);
  await page.click('.menu summary');
  await Promise.all([page.waitForNavigation(), page.click('.menu a[href="surveillance.html"]')]);
  assert.equal(page.url(), address('surveillance.html'));
});

test('search works from a folder in Firefox', { skip }, async () => {
  await page.goto(address('index.html'));
  await page.keyboard.press('/');
  await page.waitForSelector('#search-input:focus');
  await page.keyboard.type('fourth amendmnt purchase');
  await page.waitForSelector('.search-results a');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  assert.equal(page.url(), address('surveillance.html#surveillance-fourth-amendment'));
  assert.deepEqual(errors, []);
});
