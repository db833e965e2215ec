import { findCitations, type CitationItem, type CitationMatch } from '../../citations/citation.ts';
import { formatLocator, locatorRanges, type Locator } from '../../citations/locator.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';
import { citedTexts } from '../../loaders/site-data.ts';
import { positionIn } from '../../loaders/source-text.ts';

function itemProblem(item: CitationItem, { sources, unread }: Content): string | undefined {
  if (unread.has('content/sources')) return undefined;
  const source = sources.get(item.id);
  if (!source)
    return `unknown citation key "${item.id}".${didYouMean(item.id, sources.keys())} A key is the name of a file in content/sources/.`;
  const custom = source.data?.custom;
  if (!custom) return undefined;
  if (!item.label) {
    return custom.role === 'founding article'
      ? `"${item.id}" is a founding article: name one of its ${custom.paragraphs ?? ''} paragraphs, e.g. [@${item.id}, ¶ 4].`
      : undefined;
  }
  const length = { paragraph: custom.paragraphs, page: custom.pages, section: undefined, timestamp: undefined };
  const last = length[item.label];
  const ranges = locatorRanges(item as Locator);
  const place = `the locator ${formatLocator(item as Locator)} of "${item.id}"`;
  if (ranges.some(([from, to]) => from < 1 || to < from))
    return `${place} is malformed: numbers begin at 1, and ranges go from the lower to the higher.`;
  return last !== undefined && ranges.some(([, to]) => to > last)
    ? `${place} is out of range: the source has ${item.label}s 1 to ${last}.`
    : undefined;
}

/** A statement needs more than weak sources; a founding article may be cited for what it says itself. */
function weakProblem(items: readonly CitationItem[], { sources }: Content): string | undefined {
  const cited = items.map(({ id }) => sources.get(id)?.data?.custom);
  const weak =
    cited.length > 0 && cited.every((custom) => custom?.weight === 'weak' && custom.role !== 'founding article');
  return weak
    ? `only weak sources support this statement (${items.map(({ id }) => id).join(', ')}). Add a better one, or delete the statement.`
    : undefined;
}

function problemsOf({ error, items }: CitationMatch, content: Content): string[] {
  if (error) return [error];
  return [...items.map((item) => itemProblem(item, content)), weakProblem(items, content)].filter(
    (message) => message !== undefined,
  );
}

/** Every citation parses and names a source that exists, with a place inside it where one is needed. */
export function citations(content: Content): Diagnostic[] {
  const inPages = content.pages.flatMap(({ file, source, citations }) =>
    citations.flatMap(({ node, match }) =>
      problemsOf(match, content).map((message) => ({ file, ...positionIn(source, node, match.start), message })),
    ),
  );
  const inData = content.dataFiles.flatMap(({ name, file, lineOf }) =>
    content.data[name].flatMap((entry, index) =>
      citedTexts(name, entry, index).flatMap(({ text, location }) =>
        findCitations(text)
          .flatMap((match) => problemsOf(match, content))
          .map((message) => ({ file, ...lineOf(location), message })),
      ),
    ),
  );
  return [...inPages, ...inData];
}
