import { PARTIES, SITE, TOPICS } from './site.ts';

/** A party's shape as a character, before its name. */
const CHARACTERS = { circle: '●', diamond: '◆', square: '■' } as const;

/** The layers of `styles/global.css`, in order: the first mention of a layer decides. */
const LAYERS = '@layer theme,base,components,utilities,overrides;';

/**
 * The styles that depend on `content/site.yaml`: the colour and shape of each party, and the filter of each topic, which
 * hides the other events, the headings without events, and charts.
 */
export function siteStyles(): string {
  const parties = PARTIES.map((party) => {
    const { colours, shape } = SITE.parties[party]!;
    return `[data-party='${party}']{--party:light-dark(${colours.join(',')});--shape:'${CHARACTERS[shape]}'}`;
  });
  const hidden = TOPICS.map((topic) => {
    const event = `[data-topics~='${topic}']`;
    const heading = ['+', '+.drawing+'].map(
      (path) => `.heading:has(${path}.timeline):not(:has(${path}.timeline ${event}))`,
    );
    return `.prose:has(#topic-${topic}:checked) :is(.drawing,.timeline li:not(${event}),${heading.join(',')})`;
  });
  return `${LAYERS}@layer theme{${parties.join('')}}@layer components{${hidden.join(',')}{display:none}}`;
}
