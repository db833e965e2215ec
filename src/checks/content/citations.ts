import { findCitations, type CitationItem, type CitationMatch } from '../../citations/citation.ts';
import { formatLocator, locatorRanges, type Locator } from '../../citations/locator.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { citedTexts } from '../../loaders/site-data.ts';
import { positionIn } from '../../loaders/outline.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

function problemOf(use: CitationItem, { sources, unread }: Content): string | undefined {
  if (unread.has('content/sources')) return undefined;
  const entry = sources.get(use.id);
  if (!entry) {
    return `unknown citation key "${use.id}".${didYouMean(use.id, sources.keys())} A key is the name of a file in content/sources/.`;
  }
  const custom = entry.data?.custom;
  if (!custom) return undefined;
  if (!use.label) {
    return custom.role === 'founding article'
      ? `"${use.id}" is a founding article: say which of its ${custom.paragraphs ?? ''} paragraphs, e.g. [@${use.id}, ¶ 4].`
      : undefined;
  }
  const length = { paragraph: custom.paragraphs, page: custom.pages, section: undefined, timestamp: undefined }[
    use.label
  ];
  const ranges = locatorRanges(use as Locator);
  const place = `the locator ${formatLocator(use as Locator)} of "${use.id}"`;
  if (ranges.some(([first, last]) => first < 1 || last < first)) {
    return `${place} is malformed: numbers begin at 1, and a range runs from the lower to the higher.`;
  }
  return length !== undefined && ranges.some(([, last]) => last > length)
    ? `${place} is out of range: it has ${use.label}s 1 to ${length}.`
    : undefined;
}

/** A weak source never carries a statement alone; a founding article may stand for what it says itself. */
function weakProblem(items: readonly CitationItem[], { sources }: Content): string | undefined {
  const cited = items.map(({ id }) => sources.get(id)?.data?.custom);
  const weak =
    cited.length > 0 && cited.every((custom) => custom?.weight === 'weak' && custom.role !== 'founding article');
  return weak
    ? `only weak sources carry this statement (${items.map(({ id }) => id).join(', ')}). Add a better one, or take the statement out.`
    : undefined;
}

/** What is wrong with one citation. */
function problemsOf({ error, items }: CitationMatch, content: Content): string[] {
  if (error) return [error];
  return [...items.map((item) => problemOf(item, content)), weakProblem(items, content)].filter(
    (message) => message !== undefined,
  );
}

/** Every citation parses, names a source that exists and, where it must, a place inside it. */
export function citations(content: Content): Diagnostic[] {
  const inPages = content.pages.flatMap(({ file, citations }) =>
    citations.flatMap(({ node, match }) =>
      problemsOf(match, content).map((message) => ({ file, ...positionIn(node, match.start), message })),
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
