import { defineConfig } from 'playwright/test';
import { CHROMIUM_FLAGS } from '../src/editions/tools.ts';
import { requireChromium } from './browser.ts';
import type { Place } from './site.ts';

export default defineConfig<{ place: Place }>({
  testDir: '.',
  outputDir: 'results',
  fullyParallel: true,
  forbidOnly: true,
  reporter: 'line',
  workers: 2,
  use: { launchOptions: { executablePath: requireChromium(), args: CHROMIUM_FLAGS } },
  // One build, opened in the three ways in which readers meet it.
  projects: [
    { name: 'root', use: { place: 'root' } },
    { name: 'subpath', use: { place: 'subpath' } },
    { name: 'file', use: { place: 'file' } },
  ],
});
