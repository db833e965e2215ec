import type { Party } from '../schemas/party.ts';

/** The shape of each party, so that colour is never the only sign: circle, diamond, square, of about one area. */
const SHAPES: Record<Party, (radius: number) => string> = {
  anthropic: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  openai: (r) => `m0 ${-1.25 * r}l${1.25 * r} ${1.25 * r}l${-1.25 * r} ${1.25 * r}l${-1.25 * r} ${-1.25 * r}z`,
  pentagon: (r) => `m${-0.89 * r} ${-0.89 * r}h${1.78 * r}v${1.78 * r}h${-1.78 * r}z`,
};

/** The mark of all who are no party: an upright stroke. */
const stroke = (r: number) => `m${-0.45 * r} ${-1.1 * r}h${0.9 * r}v${2.2 * r}h${-0.9 * r}z`;

/** Path data of a party's shape, or of a stroke, with its middle at a point; `radius` in units of the drawing. */
export function partyShape(party: Party | undefined, x: number, y: number, radius: number): string {
  const shape = party ? SHAPES[party] : stroke;
  return `M${x} ${y}${shape(radius)}`;
}
