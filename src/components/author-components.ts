import { GROUPS } from '../citations/groups.ts';

export const PARTIES = { anthropic: 'Anthropic', openai: 'OpenAI', pentagon: 'The Pentagon' } as const;
export type Party = keyof typeof PARTIES;

/** The components that authors may use in pages: their attributes, and the values allowed for each. */
export const AUTHOR_COMPONENTS = {
  /** Boxes of equal weight, one for each party that has a position. */
  Sides: {},
  Side: { party: Object.keys(PARTIES) },
  /** The references of one group of sources, with every use on the site. */
  SourceList: { group: Object.keys(GROUPS) },
  /** The editions to carry away. */
  Editions: {},
} as const;
