import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { copyProject, runIn } from '../fixtures/project-copy.ts';
import { markdown } from '../fixtures/hostile-site.ts';
import { MINIMAL_SITE, writeSite } from '../fixtures/minimal-site.ts';
import { checkContent } from '../../src/checks/content/index.ts';
import { invalidities } from '../fixtures/validity.ts';
import { faultsWith } from './properties.ts';
import { plain, text } from './texts.ts';

const words = plain.map(markdown);
const cited = fc
  .tuple(words, fc.constantFrom(' [@npr-2026, ¶ 2]', ' [@npr-2026, ¶¶ 1–3, 5; @npr-2026, p. 2]', '[@npr-2026, ¶ 1]'))
  .map((parts) => parts.join(''));
const within = fc.oneof(
  ...[
    words,
    cited,
    words.map((one) => `**${one}**`),
    words.map((one) => `*${one}*`),
    words.map((one) => `[${one}](about.html)`),
  ],
  ...[
    cited.map((one) => `<Claim id="ID">${one}</Claim>`),
    plain.map((one) => `\`\` ${one.replaceAll('`', '')} \`\``),
    words.map((one) => `[${one}](https://example.org/)`),
  ],
);
const line = fc.array(within, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: line },
  ...[
    words.map((one) => `## ${one} {#ID}`),
    words.map((one) => `### ${one} {#ID}`),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.map((one) => `- ${one}`).join('\n')),
    fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) =>
      lines
        .map((one) => `1. ${one}\n\n   > ${one}`)
        .join('\n')
        .replaceAll(/ID/g, 'ID-q'),
    ),
    line.map((one) => `> ${one}\n>\n> - ${one.replaceAll('ID', 'ID-r')}`),
    fc.tuple(line, line).map(([one, two]) => `| a | b |\n|---|---|\n| ${one} | ${two} |`),
    fc
      .tuple(line, fc.constantFrom('anthropic', 'openai', 'pentagon'))
      .map(([one, party]) => `<Sides>\n<Side party="${party}">\n\n${one}\n\n</Side>\n</Sides>`),
    fc.constantFrom(
      '<Timeline />',
      '<Questions topic="courts" />',
      '---',
      '<Timeline from="2026-02" />',
      '```js\nlet a = "</script>";\n```',
    ),
  ].map((arbitrary) => ({ weight: 1, arbitrary })),
  { weight: 1, arbitrary: text },
);

const page = fc.tuple(plain, plain, fc.array(block, { minLength: 1, maxLength: 8 }));

/** A page from generated parts, with ids of its own; `nth` tells it from the others. */
function pageFrom([title, description, blocks]: [string, string, string[]], nth: number): string {
  let ids = 0;
  const front = stringify({
    title: `${title.slice(0, 70)} ${nth}`,
    label: `Page ${nth}`,
    description: `${description} and more of it, so that it is long enough`.padEnd(60, '.').slice(0, 190),
    order: nth + 10,
    scope: { covers: description, leavesOut: title },
  });
  return `---\n${front}---\n\n${blocks.join('\n\n').replaceAll(/\bID\b/g, () => `p${nth}-${ids++}`)}\n`;
}

/**
 * Generates pages, keeps those that the checks let pass, and builds them in one site: the build takes them, and every page of it
 * is valid.
 *
 * @returns how many pages were made, and how many were fit and built
 */
export async function buildGeneratedPages(seed: number, count: number): Promise<{ made: number; fit: number }> {
  const pages = fc.sample(page, { seed, numRuns: count }).map(pageFrom);
  // The checks look at each in the place of a page that links lead to, so that its own links and ids hold.
  const fit = pages
    .map((text, nth) => ({ text, nth }))
    .filter(({ text }) => faultsWith('pages/about.mdx', text).length === 0);
  const homes = Object.fromEntries(
    ['timeline', 'people', 'unknowns', 'changes'].map((id, nth) => [
      `pages/${id}.mdx`,
      MINIMAL_SITE['pages/about.mdx']!.replace('The method\n', `The ${id}\n`)
        .replace('About', id)
        .replace('order: 2', `order: ${nth + 3}`)
        .replace(
          'No reporting of our own.',
          { timeline: '<Timeline />', people: '<People />', unknowns: '<Questions />', changes: '<Changes />' }[id]!,
        ),
    ]),
  );
  const site = (pages: typeof fit) => ({
    ...homes,
    ...Object.fromEntries(pages.map(({ text, nth }) => [`pages/page-${nth}.mdx`, text])),
  });
  // What may stand once on the site, a page may hold alone and not beside its home.
  const told = new Set(checkContent(writeSite(site(fit))).map(({ file }) => file));
  const together = fit.filter(({ nth }) => !told.has(`content/pages/page-${nth}.mdx`));
  assert.ok(together.length > count / 10, `only ${together.length} of ${count} pages are fit`);
  const folder = copyProject();
  const { status, stderr } = runIn(folder, ['src/build.ts', '--content', writeSite(site(together))]);
  assert.equal(status, 0, stderr);
  assert.deepEqual(await invalidities(`${folder}/dist`), []);
  return { made: count, fit: together.length };
}
