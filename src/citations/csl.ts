import type { Source } from '../schemas/source.ts';

/** A CSL-JSON item (https://docs.citationstyles.org/en/stable/specification.html), without the fields of this site. */
export type CslItem = Omit<Source, 'custom'>;

export type Name = NonNullable<CslItem['author']>[number];

/** A source in the form that other programs know. */
export function cslItem({ custom, ...item }: Source): CslItem {
  void custom;
  return item;
}

/** The family name with its particle: `van Gogh`. */
export function familyName({ 'non-dropping-particle': particle, family }: Name): string {
  return [particle, family].filter(Boolean).join(' ');
}

/** Scripts in which the family name comes first, without a space. */
const FAMILY_FIRST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A name in the order of speech: `Richard M. Thompson II`, `毛泽东`. */
export function spokenName(name: Name): string {
  if (name.literal !== undefined) return name.literal;
  const family = familyName(name);
  if (FAMILY_FIRST.test(family)) return family + (name.given ?? '');
  return [name.given, family, name.suffix].filter(Boolean).join(' ');
}
