/** A thing on a line: where it would stand best, and the distance that it needs to the next. */
export interface Placed {
  at: number;
  size: number;
}

/**
 * Moves things apart along a line until none touches the next, in their order and as near to their places as that allows.
 *
 * @param things in the order of their places
 * @param foot the last place allowed
 * @returns the place of each
 */
export function avoidOverlap(things: readonly Placed[], foot: number): number[] {
  const places = things.map(({ at }) => at);
  // Pushed down until none touches the one above, then up again from the foot, so that a crowd spreads both ways.
  for (let nth = 1; nth < places.length; nth++) {
    places[nth] = Math.max(places[nth]!, places[nth - 1]! + things[nth - 1]!.size);
  }
  for (let nth = places.length - 1; nth >= 0; nth--) {
    const below = nth === places.length - 1 ? foot : places[nth + 1]! - things[nth]!.size;
    places[nth] = Math.min(places[nth]!, below);
  }
  return places;
}
