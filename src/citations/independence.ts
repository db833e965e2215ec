import type { Source } from '../schemas/source.ts';
import { compareSources } from './reference.ts';

/** A source and all that it relies on, near and far. */
function originsOf(id: string, byId: ReadonlyMap<string, Source>): Set<string> {
  const relied = byId.get(id)?.custom.reliesOn ?? [];
  return new Set([id, ...relied.flatMap((other) => [...originsOf(other, byId)])]);
}

/** Of the founding articles, those that share a source with one of them, and those that share none. */
export function independence(source: Source, sources: readonly Source[]): { shares: Source[]; independent: Source[] } {
  const byId = new Map(sources.map((each) => [each.id, each]));
  const own = originsOf(source.id, byId);
  const others = sources
    .filter(({ id, custom }) => custom.role === 'founding article' && id !== source.id)
    .toSorted(compareSources);
  const shared = (other: Source) => !originsOf(other.id, byId).isDisjointFrom(own);
  return { shares: others.filter(shared), independent: others.filter((other) => !shared(other)) };
}
