import { PARTIES, SITE, TOPICS } from './site.ts';

/** A party's shape as a character, before its name. */
const CHARACTERS = { circle: '●', diamond: '◆', square: '■' } as const;

/** The styles that depend on `content/site.yaml`: the colour and shape of each party, and the filter of each topic. */
export function siteStyles(): string {
  const parties = PARTIES.map((party) => {
    const { colours, shape } = SITE.parties[party]!;
    return `[data-party='${party}']{--party:light-dark(${colours.join(',')});--shape:'${CHARACTERS[shape]}'}`;
  });
  const hidden = TOPICS.map(
    (topic) => `.prose:has(#topic-${topic}:checked) .timeline li:not([data-topics~='${topic}'])`,
  );
  // These styles come before the others, so they set the order of the layers.
  return `@layer theme,base,components;@layer theme{${parties.join('')}}@layer components{${hidden.join(',')}{display:none}}`;
}
