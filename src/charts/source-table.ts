import { compareSources } from '../citations/reference.ts';
import { originsOf } from '../citations/source-graph.ts';
import { PRIMARY_KINDS, type Source } from '../schemas/source.ts';

/** Works on which the same founding articles rely in the same way. */
interface Origins {
  works: Source[];
  /** For each founding article: the works through which it relies on these; empty if directly, undefined if not at all. */
  ways: (Source[] | undefined)[];
}

/**
 * What the founding articles rely on, directly or not, as far as `custom.reliesOn` says: reports and analysis, and apart
 * from them the words of those who acted; in each, what most articles rely on comes first.
 */
export function sourceTable(sources: readonly Source[]): { articles: Source[]; reports: Origins[]; words: Origins[] } {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const reliedOn = (id: string) => byId.get(id)!.custom.reliesOn ?? [];
  const articles = sources.filter(({ custom }) => custom.role === 'founding article').toSorted(compareSources);
  const origins = new Set(articles.flatMap(({ id }) => [...originsOf(id, reliedOn)]));

  const wayFrom = (article: Source, origin: Source): Source[] | undefined => {
    const near = reliedOn(article.id);
    if (near.includes(origin.id)) return [];
    const way = near.filter((id) => originsOf(id, reliedOn).has(origin.id));
    return way.length > 0 ? way.map((id) => byId.get(id)!) : undefined;
  };
  const rowsOf = (works: Source[]): Origins[] => {
    const patternOf = (work: Source) =>
      JSON.stringify(articles.map((article) => wayFrom(article, work)?.map(({ id }) => id)));
    const count = ({ ways }: Origins) => ways.filter((way) => way !== undefined).length;
    return [...Map.groupBy(works, patternOf).values()]
      .map((works) => ({ works, ways: articles.map((article) => wayFrom(article, works[0]!)) }))
      .toSorted((a, b) => count(b) - count(a));
  };
  const { words = [], reports = [] } = Object.groupBy(
    sources.filter(({ id }) => origins.has(id)).toSorted(compareSources),
    ({ custom }) => (PRIMARY_KINDS.some((kind) => kind === custom.kind) ? 'words' : 'reports'),
  );
  return { articles, reports: rowsOf(reports), words: rowsOf(words) };
}
