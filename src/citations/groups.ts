import { PRIMARY_KINDS, type Source } from '../schemas/source.ts';

/** The groups of the sources page, by the strength of the evidence, and the kinds in each. */
export const GROUPS = {
  founding: [],
  primary: PRIMARY_KINDS,
  reporting: ['original reporting'],
  analysis: [
    'analysis',
    "report on others' reporting",
    'aggregator',
    'aggregator rewrite',
    'machine-written commentary',
  ],
} as const satisfies Record<string, readonly Source['custom']['kind'][]>;

export type Group = keyof typeof GROUPS;

/** The group of a source; founding articles form one group, whatever their kind. */
export function groupOf({ custom }: Source): Group {
  if (custom.role === 'founding article') return 'founding';
  return (Object.keys(GROUPS) as Group[]).find((group) => GROUPS[group].some((kind) => kind === custom.kind))!;
}
