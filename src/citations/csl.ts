import type { Source } from '../schemas/source.ts';

/** A CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html), without anything of ours. */
export type CslItem = Omit<Source, 'custom'>;

type Name = NonNullable<CslItem['author']>[number];

/** A source as others know it. */
export function cslItem({ custom, ...item }: Source): CslItem {
  void custom;
  return item;
}

/** A name as it is spoken: `Richard Thompson`. */
export function spokenName(name: Name): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ');
}
