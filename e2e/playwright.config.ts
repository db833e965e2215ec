import { existsSync } from 'node:fs';
import { defineConfig, firefox, webkit } from 'playwright/test';
import { CHROMIUM_FLAGS } from '../src/editions/tools.ts';
import { requireChromium } from './browser.ts';
import type { Origin } from './site.ts';

const launchOptions = { executablePath: requireChromium(), args: CHROMIUM_FLAGS };

export default defineConfig<{ origin: Origin }>({
  testDir: '.',
  // Node runs the others.
  testMatch: '*.spec.ts',
  outputDir: 'results',
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine makes tests slow; it must not make them fail.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: { actionTimeout: 60_000, navigationTimeout: 120_000 },
  reporter: 'line',
  workers: 2,
  // One build, opened in the three ways in which readers open it. Most tests cannot depend on that and run at the root only.
  projects: [
    { name: 'root', grepInvert: /@folder/, use: { origin: 'root', launchOptions } },
    { name: 'subpath', grep: /@every-origin/, use: { origin: 'subpath', launchOptions } },
    { name: 'folder', grep: /@every-origin|@folder/, use: { origin: 'folder', launchOptions } },
    // Playwright's own Firefox and WebKit, on machines that have them.
    ...[firefox, webkit]
      .filter((browser) => existsSync(browser.executablePath()))
      .map((browser) => ({
        name: browser.name(),
        grep: /@every-origin/,
        // They cannot grant access to the clipboard.
        testIgnore: /links/,
        use: { origin: 'folder' as const, browserName: browser.name() as 'firefox' | 'webkit' },
      })),
  ],
});
