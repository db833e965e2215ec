import type { CitationItem } from '../citations/citation.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Content } from '../loaders/content.ts';
import { ELSEWHERE, type Lock } from './lock.ts';
import { isCheckable, namesParagraph, quotationsOf, type Quotation } from './quotations.ts';
import type { FoundingText } from './texts.ts';
import { joined } from './words.ts';

/** Where all parts of a quotation are in a text, as `id, ¶ 4`; undefined if a part is in none of the paragraphs wanted. */
function placeIn(
  { parts }: Quotation,
  { id, paragraphs }: FoundingText,
  wanted: (number: number) => boolean,
): string | undefined {
  const numbers = paragraphs.map((_, index) => index + 1).filter(wanted);
  const found = parts.map((part) => numbers.find((number) => joined(paragraphs[number - 1]!).includes(part)));
  if (found.includes(undefined)) return undefined;
  const all = [...new Set(found as number[])].sort((a, b) => a - b);
  return `${id}, ${all.length > 1 ? '¶¶' : '¶'} ${all.join(', ')}`;
}

/** Where a quotation is, in the words of the lock file; or what is wrong with it. */
function compareOne(quotation: Quotation, texts: readonly FoundingText[]): { place: string } | { message: string } {
  const { founding, works, text: quoted } = quotation;
  const findIn = (wanted: (item: CitationItem, number: number) => boolean) =>
    founding
      .map((item) =>
        placeIn(
          quotation,
          texts.find(({ id }) => id === item.id)!,
          (number) => wanted(item, number),
        ),
      )
      .find(Boolean);
  const cited = findIn(namesParagraph);
  if (cited) return { place: `[@${cited}]` };
  const other = findIn(() => true);
  if (other)
    return { message: `the quotation ${quoted} is in ${other}, not where the citation says. Correct the citation.` };
  if (works.length > founding.length) return { place: ELSEWHERE };
  const names = founding.map(({ id }) => id).join(' or ');
  return {
    message: `the quotation ${quoted} is not in ${names} word for word. Correct it, or remove the quotation marks.`,
  };
}

/**
 * Compares every quotation that is attributed to a founding article with its text.
 *
 * @param texts the texts of all founding articles
 * @returns where each was found, for the lock file, and a problem for each that was not found where its citation says
 */
export function compareQuotations(
  content: Content,
  texts: readonly FoundingText[],
): { places: Lock['quotations']; diagnostics: Diagnostic[] } {
  const places: Lock['quotations'] = {};
  const diagnostics: Diagnostic[] = [];
  for (const quotation of quotationsOf(content).filter(isCheckable)) {
    const { file, line, column, sha256 } = quotation;
    const found = compareOne(quotation, texts);
    if ('message' in found) diagnostics.push({ file, line, column, ...found });
    else places[sha256] = [...new Set(places[sha256]).add(found.place)].sort();
  }
  return { places, diagnostics };
}
