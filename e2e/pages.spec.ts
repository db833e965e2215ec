import { EVERY_ORIGIN, expect, LINKED_PAGES, test } from './site.ts';

/** In the page: how far its parts have moved since it was opened. */
async function layoutShift(): Promise<number> {
  const shifts: { time: number; value: number }[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      shifts.push({ time: entry.startTime, value: entry.value });
  }).observe({ type: 'layout-shift', buffered: true });
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  await nextFrame();
  // A shift on purpose: once the browser reports it, it has reported every earlier one.
  const start = performance.now();
  document.body.style.paddingTop = '300px';
  while (!shifts.some(({ time }) => time >= start)) await nextFrame();
  document.body.style.paddingTop = '';
  return shifts.filter(({ time }) => time < start).reduce((sum, { value }) => sum + value, 0);
}

for (const name of LINKED_PAGES.concat('404.html')) {
  test(`${name} does not move while it loads, has its landmarks, and never scrolls sideways`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(site.address(name));
    expect(await page.evaluate(layoutShift)).toBe(0);

    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/ · Red Lines, Lawful Purposes$/);

    // A small phone, a phone on its side, and a small screen at 200 %.
    for (const [width, height] of [[320, 700] as const, [844, 390] as const, [640, 360] as const]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test('a reader who opens a deep link lands on the section', EVERY_ORIGIN, async ({ page, site }) => {
  await page.goto(site.address('supply-chain-risk.html#designation-two-statutes'));
  await expect(page.locator('#designation-two-statutes')).toBeInViewport();
});
