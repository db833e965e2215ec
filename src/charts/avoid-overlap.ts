/** A label on an axis: its best place, and the distance that it needs to the next. */
interface Placed {
  at: number;
  size: number;
}

/**
 * Spaces labels along an axis so that none overlap, in their order and as near to their best places as possible.
 *
 * @param labels in the order of their places
 * @param foot the last place allowed
 * @returns the place of each
 */
export function avoidOverlap(labels: readonly Placed[], foot: number): number[] {
  const places = labels.map(({ at }) => at);
  // Pushed down until none touches the one above, then up again from the foot, so that a crowd spreads both ways.
  for (let nth = 1; nth < places.length; nth++) {
    places[nth] = Math.max(places[nth]!, places[nth - 1]! + labels[nth - 1]!.size);
  }
  for (let nth = places.length - 1; nth >= 0; nth--) {
    const below = nth === places.length - 1 ? foot : places[nth + 1]! - labels[nth]!.size;
    places[nth] = Math.min(places[nth]!, below);
  }
  return places;
}
