import { SITE, type Shape } from '../lib/site.ts';

/** The shapes of parties, of about the same area, so that colour is never the only difference. */
const SHAPES: Record<Shape, (radius: number) => string> = {
  circle: (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  diamond: (r) => `m0 ${-1.25 * r}l${1.25 * r} ${1.25 * r}l${-1.25 * r} ${1.25 * r}l${-1.25 * r} ${-1.25 * r}z`,
  square: (r) => `m${-0.89 * r} ${-0.89 * r}h${1.78 * r}v${1.78 * r}h${-1.78 * r}z`,
};

/** The mark of everyone who is not a party: an upright stroke. */
const stroke = (r: number) => `m${-0.45 * r} ${-1.1 * r}h${0.9 * r}v${2.2 * r}h${-0.9 * r}z`;

/** Path data of a party's shape, or of a stroke, centred on a point. */
export function partyShape(party: string | undefined, x: number, y: number, radius: number): string {
  const shape = party ? SHAPES[SITE.parties[party]!.shape] : stroke;
  return `M${x} ${y}${shape(radius)}`;
}
