import type { Party } from '../components/author-components.ts';

/** The shape of each party, so that colour is never the only sign: circle, diamond, square, of about one area. */
const SHAPES: Record<Party, (radius: number) => string> = {
  anthropic: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  openai: (r) => `m0 ${-1.25 * r}l${1.25 * r} ${1.25 * r}l${-1.25 * r} ${1.25 * r}l${-1.25 * r} ${-1.25 * r}z`,
  pentagon: (r) => `m${-0.89 * r} ${-0.89 * r}h${1.78 * r}v${1.78 * r}h${-1.78 * r}z`,
};

/** Path data of a party's shape with its middle at a point; `radius` in units of the drawing. */
export function partyShape(party: Party, x: number, y: number, radius: number): string {
  return `M${x} ${y}${SHAPES[party](radius)}`;
}
