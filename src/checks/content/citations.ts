import { findCitations, type CitationItem, type CitationMatch } from '../../citations/citation.ts';
import { formatLocator, locatorRanges, type Locator } from '../../citations/locator.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { entriesOf, type Content } from '../../loaders/content.ts';
import { citedTexts } from '../../loaders/site-data.ts';
import { positionIn } from '../../loaders/source-text.ts';

function itemProblem(item: CitationItem, { sources, unread }: Content): string | undefined {
  const { id, label } = item;
  const custom = sources.get(id)?.data.custom;
  if (!custom)
    return unread.has(`content/sources/${id}.yaml`)
      ? undefined
      : `unknown citation key "${id}".${didYouMean(id, sources.keys())} A key is the name of a file in content/sources/.`;
  if (!label)
    return custom.role === 'founding article'
      ? `"${id}" is a founding article: name one of its ${custom.paragraphs ?? ''} paragraphs, e.g. [@${id}, ¶ 4].`
      : undefined;
  const last = label === 'paragraph' ? custom.paragraphs : label === 'page' ? custom.pages : undefined;
  const ranges = locatorRanges(item as Locator);
  const place = `the locator ${formatLocator(item as Locator)} of "${id}"`;
  if (ranges.some(([from, to]) => from < 1 || to < from))
    return `${place} is malformed: numbers begin at 1, and ranges go from the lower to the higher.`;
  return last !== undefined && ranges.some(([, to]) => to > last)
    ? `${place} is out of range: the source has ${label}s 1 to ${last}.`
    : undefined;
}

/** A statement needs more than weak sources; a founding article may be cited for what it says itself. */
function weakProblem(items: readonly CitationItem[], { sources }: Content): string | undefined {
  const cited = items.map(({ id }) => sources.get(id)?.data.custom);
  return cited.every((custom) => custom?.weight === 'weak' && custom.role !== 'founding article')
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
export function* citations(content: Content): Generator<Diagnostic> {
  for (const { file, source, citations } of content.pages)
    for (const { node, match } of citations)
      for (const message of problemsOf(match, content))
        yield { file, ...positionIn(source, node, match.start), message };
  for (const { name, entry, report } of entriesOf(content))
    for (const { text, path } of citedTexts(name, entry))
      for (const match of findCitations(text))
        for (const message of problemsOf(match, content)) yield report(path, message);
}
