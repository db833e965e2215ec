import { CONTENT_PAGES, EVERY_ORIGIN, expect, LINKED_PAGES, test } from './site.ts';

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
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page).toHaveTitle(/ · Red Lines, Lawful Purposes$/);

    // A small phone, a phone on its side, and a small screen at 200 %.
    for (const [width, height] of [[320, 700] as const, [844, 390] as const, [640, 360] as const]) {
      await page.setViewportSize({ width, height });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  for (const name of CONTENT_PAGES) {
    test(`a reader of ${name} meets the first sentence in the first 0.6 of the screen, after 45 words`, async ({
      page,
      site,
    }) => {
      await page.goto(site.address(name));
      const start = await page.evaluate(() => {
        const text = document.querySelector('.prose :is(p, li, dd, td)')!;
        const range = document.createRange();
        range.selectNodeContents(text);
        const top = range.getClientRects()[0]!.top;
        let words = 0;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node && !text.contains(node); node = walker.nextNode()) {
          const box = document.createRange();
          box.selectNode(node);
          const { bottom, width } = box.getBoundingClientRect();
          const seen = node.parentElement!.checkVisibility() && width > 0 && bottom > 0;
          if (seen) words += node.textContent!.split(/\s+/).filter((word) => /\w/.test(word)).length;
        }
        return { part: top / innerHeight, words };
      });
      expect(start.part).toBeLessThanOrEqual(0.6);
      expect(start.words).toBeLessThanOrEqual(45);
    });

    test(`the links of ${name} are at least 24 px high for a finger, and links to statements are out of the way`, async ({
      page,
      site,
    }) => {
      await page.goto(site.address(name));
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('a, button, summary, label, select')]
          .filter(
            (target) => target.checkVisibility({ opacityProperty: true }) && !target.closest('.again, .skip-link, svg'),
          )
          .flatMap((target) => {
            const rects = [...target.getClientRects()];
            const fits =
              rects.some(({ height }) => height >= 24) && rects.reduce((sum, { width }) => sum + width, 0) >= 24;
            return fits ? [] : target.outerHTML.slice(0, 120);
          }),
      );
      expect(small).toEqual([]);
      for (const anchor of await page.locator('.anchor').all()) await expect(anchor).toHaveCSS('opacity', '0');
    });
  }
});

test('the menu opens, leads on, and closes when the reader goes elsewhere', async ({ page, site }) => {
  await page.goto(site.address('index.html'));
  const menu = page.getByRole('navigation', { name: 'Pages', exact: true }).getByRole('link', { name: 'Sources' });
  await expect(menu).toBeHidden();
  await page.getByText('Menu', { exact: true }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await page.getByText('Menu', { exact: true }).click();
  await menu.click();
  await expect(page).toHaveURL(/sources\.html$/);
});

test('a reader who opens a deep link lands on the section', EVERY_ORIGIN, async ({ page, site }) => {
  await page.goto(site.address('supply-chain-risk.html#designation-two-statutes'));
  await expect(page.locator('#designation-two-statutes')).toBeInViewport();
});

test('a reader of the timeline sees one topic, how many events it has, and no headings without events', async ({
  page,
  site,
}) => {
  await page.goto(site.address('timeline.html'));
  await page.getByRole('radio', { name: 'Supply chain risk' }).check();
  await expect(page).toHaveURL(/#topic-designation$/);
  const count = page.locator('.timeline-filter output');
  await expect(count).toHaveText(/^\d+ of \d+ shown$/);
  const text = await count.textContent();
  const empty = await page
    .locator('.prose > .heading:visible + .timeline')
    .evaluateAll(
      (lists) => lists.filter((list) => ![...list.children].some((event) => event.checkVisibility())).length,
    );
  expect(empty).toBe(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Supply chain risk' })).toBeChecked();
  await expect(count).toHaveText(text!);
});

test('a reader of the sources sees those that were read in full, and how many they are', async ({ page, site }) => {
  await page.goto(site.address('sources.html'));
  await page.getByRole('radio', { name: /read in full/ }).check();
  const read = await page
    .locator('.reference')
    .evaluateAll((all) =>
      all.filter((entry) => entry.checkVisibility()).map((entry) => (entry as HTMLElement).dataset['read']),
    );
  expect(new Set(read)).toEqual(new Set(['in full']));
  await expect(page.locator('.timeline-filter output')).toHaveText(new RegExp(`^${read.length} of `));
});

for (const [name, refuse] of [
  ['lets pages use the clipboard', false],
  ['refuses the clipboard', true],
] as const) {
  test(
    `a reader whose browser ${name} copies a citation with its address`,
    EVERY_ORIGIN,
    async ({ page, site, context, origin }) => {
      await page.addInitScript((refuse) => {
        if (!refuse) return;
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        Object.defineProperty(document, 'execCommand', { value: () => false });
      }, refuse);
      if (!refuse && origin !== 'folder') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(site.address('cite/surveillance.html#surveillance-sides'));
      const part = page.locator('.citable:target');
      await part.getByRole('button', { name: 'Copy' }).click();
      if (refuse) {
        await expect(page.locator('.live')).toHaveText('The text is selected. Press Ctrl+C or ⌘C to copy it.');
        const selected = await page.evaluate(() => getSelection()!.toString());
        expect(selected).toMatch(/Red Lines, Lawful Purposes .*surveillance\.html#surveillance-sides/s);
      } else {
        await expect(page.locator('.live')).toHaveText('Citation copied');
        if (origin === 'folder') return;
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(/^“.*Red Lines, Lawful Purposes .*http\S+surveillance\.html#surveillance-sides$/);
      }
    },
  );
}
