import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { CONTENT_PAGES, expect, test } from './site.ts';

const PAGE = 'surveillance.html#surveillance-sides';
const card = (page: Page) => page.locator('.card');

/** Moves the focus by Tab to the first link that a selector names, from the start of an element. */
async function tabTo(page: Page, from: string, selector: string): Promise<void> {
  await page
    .locator(from)
    .first()
    .evaluate((start: HTMLElement) => {
      start.tabIndex = -1;
      start.focus();
    });
  do await page.keyboard.press('Tab');
  while (!(await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)));
}

/** In the page: whether the card covers a line of the sentence that ends with the citation, and whether it is on the screen. */
const placed = (page: Page, citation: string) =>
  page.evaluate((selector) => {
    const box = document.querySelector('.card')!.getBoundingClientRect();
    const mark = document.querySelector(selector)!.getBoundingClientRect();
    return {
      covers: box.top < mark.bottom && box.bottom > mark.top,
      onScreen: box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight,
    };
  }, citation);

test('a reader who points at a citation sees what the source is, and can move onto the card', async ({
  page,
  site,
}) => {
  await page.goto(site.address(PAGE));
  const mark = page.locator('.side .citation a[href="#npr-2026-02-26"]').first();
  await mark.hover();
  await expect(card(page)).toBeVisible();
  await expect(card(page).locator('p').first()).toHaveText(
    /^Original reporting by NPR, 26 Feb 2026, read in full; paragraphs? [\d–, ]+\.$/,
  );
  await expect(card(page)).toContainText('Relies on');
  await expect(card(page).getByRole('link', { name: 'Wayback Machine' })).toHaveAttribute(
    'href',
    /^https:\/\/web\.archive\.org\/web\/20260226\/https:\/\/www\.kpbs\.org\//,
  );
  await expect(card(page).getByRole('link', { name: /^All \d+ uses on this site$/ })).toBeVisible();
  await card(page).hover();
  await page.mouse.move(5, 5);
  await expect(card(page)).toBeHidden();
  await mark.hover();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
});

test('Tab passes the card by; Enter goes into it, and Escape and Tab lead back to the citation', async ({
  page,
  site,
}) => {
  await page.goto(site.address(PAGE));
  await tabTo(page, '.side', '.citation a');
  await expect(card(page)).toBeVisible();
  const first = await page.evaluate(() => document.activeElement!.id);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement!.closest('main') !== null)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card(page).getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(page.locator(`[id="${first}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator(`[id="${first}"]`)).toBeFocused();
});

test('the card never covers the sentence that it belongs to', async ({ page, site }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(site.address('surveillance.html'));
  for (const y of [100, 400, 740]) {
    const id = await page
      .locator('.prose p .citation a')
      .nth(3)
      .evaluate((mark, y) => {
        scrollBy(0, mark.getBoundingClientRect().top - y);
        return mark.id;
      }, y);
    await page.locator(`[id="${id}"]`).click();
    await expect(card(page)).toBeVisible();
    expect(await placed(page, `[id="${id}"]`)).toEqual({ covers: false, onScreen: true });
    await page.keyboard.press('Escape');
  }
});

test('several sources in one citation are one card, and the reference shows the use that the reader came from', async ({
  page,
  site,
}) => {
  await page.goto(site.address('surveillance.html'));
  const citation = page.locator('.citation:has(a + a)').first();
  const count = await citation.locator('a').count();
  const id = await citation.locator('a').first().getAttribute('id');
  await citation.locator('a').first().click();
  await expect(page.locator('.card-entry')).toHaveCount(count);
  await card(page).getByRole('link', { name: 'Reference' }).first().click();
  await expect(page.locator('.reference:target')).toBeInViewport();
  await expect(page.locator('.came-from')).toHaveAttribute('href', `#${id}`);
});

test('a glossary term shows its definition in place, and leads to the glossary', async ({ page, site }) => {
  await page.goto(site.address('surveillance.html'));
  const term = page.locator('.prose a.term').first();
  await term.click();
  await expect(card(page).locator('p').first()).toHaveText(/^[A-Z].{15,}\.$/);
  await card(page).getByRole('link', { name: 'More in the glossary' }).click();
  await expect(page).toHaveURL(/glossary\.html#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a copied sentence has the citation with spaces, brackets, date and place, in one line', async ({
  page,
  site,
}) => {
  await page.goto(site.address('surveillance.html'));
  const text = await page
    .locator('.prose p', { has: page.locator('.citation a[href="#npr-2026-02-26"] .place') })
    .first()
    .evaluate((paragraph) => {
      getSelection()!.selectAllChildren(paragraph);
      return getSelection()!.toString();
    });
  expect(text).toMatch(/\S \[(?:[^[\]\n]+; )*NPR, 26 Feb, ¶¶?\s[\d–, ]+(?:; [^[\]\n]+)*\]/);
});

/** In the page: the words that a reader sees, and those of them in citations; hidden places and folded parts are not seen. */
const shareOfMarks = (page: Page) =>
  page.evaluate(() => {
    const words = (text: string) => text.split(/[\s\u00a0]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    let [all, marks] = [0, 0];
    const walker = document.createTreeWalker(document.querySelector('.prose')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('svg') || getComputedStyle(parent).fontSize === '0px' || !parent.checkVisibility()) continue;
      const count = words(node.textContent!);
      all += count;
      if (parent.closest('.citation')) marks += count;
    }
    return marks / all;
  });

/** Pages whose texts still cite two sources in nearly every sentence; each has its limit until they are shorter. */
const SHARE: Record<string, number> = {
  'answers.html': 0.085,
  'courts.html': 0.11,
  'glossary.html': 0.1,
  'openai-deal.html': 0.085,
  'people.html': 0.1,
  'supply-chain-risk.html': 0.095,
};

for (const name of CONTENT_PAGES) {
  const most = SHARE[name] ?? 0.08;
  test(`citations take at most ${most * 100} % of the words that a reader of ${name} sees`, async ({ page, site }) => {
    await page.goto(site.address(name));
    expect(await shareOfMarks(page)).toBeLessThanOrEqual(most);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a tap opens the card, which stays on the screen, also when the screen is turned', async ({ page, site }) => {
    await page.goto(site.address(PAGE));
    const id = await page.locator('.side .citation a').first().getAttribute('id');
    await page.locator(`[id="${id}"]`).tap();
    expect(await placed(page, `[id="${id}"]`)).toEqual({ covers: false, onScreen: true });
    const { violations } = await new AxeBuilder({ page })
      .include('.card')
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 844, height: 390 });
    await page.locator(`[id="${id}"]`).scrollIntoViewIfNeeded();
    if (await card(page).isVisible()) expect((await placed(page, `[id="${id}"]`)).onScreen).toBe(true);
    await page.setViewportSize({ width: 390, height: 844 });
    if (!(await card(page).isVisible())) await page.locator(`[id="${id}"]`).tap();
    await page.getByRole('button', { name: 'Close' }).tap();
    await expect(card(page)).toBeHidden();
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a citation is a plain link, and a reader can ask for dates and places', async ({ page, site }) => {
    await page.goto(site.address('surveillance.html'));
    const place = page.locator('.citation .place').first();
    await expect(place).toHaveCSS('font-size', '0px');
    await page.getByLabel('Show date and place in every citation').check();
    await expect(place).not.toHaveCSS('font-size', '0px');
    await page.locator('.citation a').first().click();
    await expect(page.locator('.reference:target')).toBeInViewport();
  });
});
