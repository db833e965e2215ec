import { existsSync } from 'node:fs';
import { defineConfig, firefox, webkit } from 'playwright/test';
import { CHROMIUM_FLAGS } from '../src/editions/tools.ts';
import { requireChromium } from './browser.ts';
import type { Place } from './site.ts';

const own = { executablePath: requireChromium(), args: CHROMIUM_FLAGS };

export default defineConfig<{ place: Place }>({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine may miss a moment once; a fault shows twice.
  retries: process.env['CI'] ? 1 : 0,
  reporter: 'line',
  workers: 2,
  // One build, opened in the three ways in which readers meet it.
  projects: [
    { name: 'root', use: { place: 'root', launchOptions: own } },
    { name: 'subpath', use: { place: 'subpath', launchOptions: own } },
    { name: 'file', use: { place: 'file', launchOptions: own } },
    // Playwright's own Firefox and WebKit, on machines that have them.
    ...[firefox, webkit]
      .filter((browser) => existsSync(browser.executablePath()))
      .map((browser) => ({
        name: browser.name(),
        testIgnore: /policy|hosts|accessibility|links/,
        use: { place: 'file' as const, browserName: browser.name() as 'firefox' | 'webkit' },
      })),
  ],
});
