import type { Source } from '../schemas/source.ts';
import { compareSources } from './reference.ts';

/**
 * All sources that a source relies on, directly and indirectly; itself only if they rely on each other in a circle.
 *
 * @param reliedOn what a source relies on directly
 */
export function originsOf(id: string, reliedOn: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (from: string): void => {
    for (const other of reliedOn(from)) {
      if (found.has(other)) continue;
      found.add(other);
      visit(other);
    }
  };
  visit(id);
  return found;
}

/** The other founding articles: those that share an origin with a source, and those that share none. */
export function independence(source: Source, sources: readonly Source[]): { shares: Source[]; independent: Source[] } {
  const byId = new Map(sources.map((each) => [each.id, each]));
  const allOf = (id: string) => originsOf(id, (other) => byId.get(other)?.custom.reliesOn ?? []).add(id);
  const own = allOf(source.id);
  const others = sources
    .filter(({ id, custom }) => custom.role === 'founding article' && id !== source.id)
    .toSorted(compareSources);
  const { shares = [], independent = [] } = Object.groupBy(others, ({ id }) =>
    allOf(id).isDisjointFrom(own) ? 'independent' : 'shares',
  );
  return { shares, independent };
}
