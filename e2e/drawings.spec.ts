import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textWidth, type TextKind } from '../src/charts/text-metrics.ts';
import { DIST, expect, PAGES, test } from './site.ts';

const drawn = PAGES.filter((name) => readFileSync(join(DIST, name), 'utf8').includes('<figure class="drawing'));

test('there are drawings to look at', () => {
  expect(drawn.length).toBeGreaterThan(1);
});

for (const name of drawn) {
  for (const width of [320, 390, 720, 1280]) {
    test(`the text of drawings in ${name} is whole and apart at ${width} px`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.address(name));
      const diagnostics = await page.locator('figure.drawing').evaluateAll((figures) => {
        // Strokes and rounding may touch; letters may not.
        const slack = 1;
        const apart = (a: DOMRect, b: DOMRect) =>
          a.right <= b.left + slack ||
          b.right <= a.left + slack ||
          a.bottom <= b.top + slack ||
          b.bottom <= a.top + slack;
        const within = (a: DOMRect, { left, right, top, bottom }: Omit<DOMRect, 'toJSON'>) =>
          a.left >= left - slack && a.right <= right + slack && a.top >= top - slack && a.bottom <= bottom + slack;
        return figures.flatMap((figure) => {
          const visible = [...figure.querySelectorAll('svg')].filter((svg) => svg.checkVisibility());
          if (visible.length === 0) return [`${figure.id} shows no drawing`];
          return visible.flatMap((svg) => {
            const frame = svg.getBoundingClientRect();
            const fits = frame.left >= 0 && frame.right <= document.documentElement.clientWidth;
            const scale = frame.width / svg.viewBox.baseVal.width;
            const texts = [...svg.querySelectorAll('text')].map((element) => ({
              text: element.textContent.trim(),
              size: parseFloat(getComputedStyle(element).fontSize) * scale,
              box: element.getBoundingClientRect(),
            }));
            return [
              ...(fits ? [] : [`${figure.id} is wider than the page`]),
              ...texts.filter(({ box }) => !within(box, frame)).map(({ text }) => `“${text}” leaves ${figure.id}`),
              ...texts
                .filter(({ size }) => size < (innerWidth < 390 ? 12 : 15))
                .map(({ text }) => `“${text}” is too small to read`),
              ...texts.flatMap((a, nth) =>
                texts.slice(nth + 1).flatMap((b) => (apart(a.box, b.box) ? [] : [`“${a.text}” covers “${b.text}”`])),
              ),
            ];
          });
        });
      });
      expect(diagnostics).toEqual([]);
    });
  }

  test(`no line of text in drawings of ${name} is wider than its estimate`, async ({ page, site }) => {
    await page.goto(site.address(name));
    const lines = await page.locator('.drawing svg text').evaluateAll((texts) =>
      texts.flatMap((text) =>
        [...(text.children.length > 0 ? text.children : [text])].map((line) => ({
          line: line.textContent.trim(),
          kind: text.getAttribute('class')!,
          width: (line as SVGTextContentElement).getComputedTextLength(),
        })),
      ),
    );
    expect(lines.filter(({ line, kind, width }) => width > textWidth(line, kind as TextKind))).toEqual([]);
  });

  test(`drawings in ${name} have an id, a caption, a title and a description`, async ({ page, site }) => {
    await page.goto(site.address(name));
    for (const figure of await page.locator('figure.drawing').all()) {
      await expect(figure).toHaveAttribute('id', /^picture-/);
      await expect(figure.locator('figcaption')).not.toBeEmpty();
      for (const svg of await figure.locator('svg').all()) {
        await expect(svg).toHaveAttribute('role', 'img');
        const ids = (await svg.getAttribute('aria-labelledby'))?.split(' ') ?? [];
        await expect(svg.locator(`title#${ids[0]}`)).not.toBeEmpty();
        await expect(svg.locator(`desc#${ids[1]}`)).not.toBeEmpty();
      }
    }
  });
}
