import { AxeBuilder } from '@axe-core/playwright';
import { expect, PAGES, test } from './site.ts';

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// One of the pages for citing, which are all made alike.
for (const name of PAGES.concat('cite/surveillance.html')) {
  for (const width of [390, 1280]) {
    test(`${name} meets WCAG 2.2 AA at ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(site.address(name));
      const violations = async (axe: AxeBuilder) =>
        (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(await violations(new AxeBuilder({ page }).withTags(WCAG_22_AA))).toEqual([]);
      // The dark theme changes nothing but colours.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(new AxeBuilder({ page }).withRules('color-contrast')), 'dark').toEqual([]);
    });
  }
}
