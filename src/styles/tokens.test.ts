import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PARTIES, SITE } from '../lib/site.ts';

const css = readFileSync('src/styles/global.css', 'utf8');
const PATTERN = /--color-([a-z]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)/g;
const inBlock = (block: string) =>
  new Map([...block.matchAll(PATTERN)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]));
const normal = inBlock(css.slice(0, css.indexOf('@media (prefers-contrast: more)')));
for (const [party, { colours }] of Object.entries(SITE.parties))
  normal.set(party, { light: colours[0], dark: colours[1] });
const more = new Map([...normal, ...inBlock(css.slice(css.indexOf('@media (prefers-contrast: more)')))]);

/** Relative luminance of a colour (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

for (const [kind, tokens] of Object.entries({ normal, 'more contrast': more })) {
  for (const theme of ['light', 'dark'] as const) {
    test(`every text colour is AAA on paper and panel (${kind}, ${theme})`, () => {
      for (const text of ['ink', 'quiet', 'accent', ...PARTIES])
        for (const ground of ['paper', 'panel']) {
          const ratio = contrast(tokens.get(text)![theme], tokens.get(ground)![theme]);
          assert.ok(ratio >= 7, `${text} on ${ground}: ${ratio.toFixed(2)}`);
        }
    });
  }
}

test('the parties have colours of equal weight', () => {
  for (const theme of ['light', 'dark'] as const) {
    const ratios = PARTIES.map((party) => contrast(normal.get(party)![theme], normal.get('paper')![theme]));
    assert.ok(
      Math.max(...ratios) / Math.min(...ratios) < 1.15,
      `${theme}: ${ratios.map((r) => r.toFixed(2)).join(', ')}`,
    );
  }
});
