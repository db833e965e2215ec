import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Content } from '../loaders/content.ts';
import { ELSEWHERE, type Lock } from './lock.ts';
import { isCheckable, namesParagraph, quotationsOf, type Quotation } from './quotations.ts';
import type { FoundingText } from './texts.ts';
import { joined } from './words.ts';

const written = (numbers: readonly number[]) => `${numbers.length > 1 ? '¶¶' : '¶'} ${numbers.join(', ')}`;

/** The numbers of the paragraphs in which all parts of a quotation stand; undefined where one stands in none of them. */
function placeOf({ parts }: Quotation, text: FoundingText, wanted: (number: number) => boolean): number[] | undefined {
  const numbers = text.paragraphs.map((_, index) => index + 1).filter(wanted);
  const found = parts.map((part) => numbers.find((number) => joined(text.paragraphs[number - 1]!).includes(part)));
  return found.every((number) => number !== undefined) ? [...new Set(found)].sort((a, b) => a - b) : undefined;
}

/** Where a quotation stands, in the words of the lock file; or what is wrong with it. */
function compareOne(quotation: Quotation, texts: readonly FoundingText[]): { place?: string; fault?: string } {
  const { founding, works, text: quoted } = quotation;
  const known = founding.flatMap((item) => texts.filter(({ id }) => id === item.id).map((text) => ({ item, text })));
  for (const { item, text } of known) {
    const numbers = placeOf(quotation, text, (number) => namesParagraph(item, number));
    if (numbers) return { place: `[@${item.id}, ${written(numbers)}]` };
  }
  for (const { item, text } of known) {
    const numbers = placeOf(quotation, text, () => true);
    if (numbers) {
      return {
        fault: `the quotation ${quoted} stands in ${item.id}, ${written(numbers)}, and not where the mark says. Correct the mark.`,
      };
    }
  }
  if (works.length > founding.length) return { place: ELSEWHERE };
  const names = founding.map(({ id }) => id).join(' or ');
  return {
    fault: `the quotation ${quoted} does not stand word for word in ${names}. Correct it, or take the quotation marks away.`,
  };
}

/**
 * Compares every quotation that is attributed to a founding article with its text.
 *
 * @returns where each stands, for the lock file, and a fault for each that stands nowhere or not where its mark says
 */
export function compareQuotations(
  content: Content,
  texts: readonly FoundingText[],
): { places: Lock['quotations']; diagnostics: Diagnostic[] } {
  const places = new Map<string, Set<string>>();
  const diagnostics: Diagnostic[] = [];
  for (const quotation of quotationsOf(content).filter(isCheckable)) {
    const { file, line, column, sha256 } = quotation;
    const { place, fault } = compareOne(quotation, texts);
    if (place) places.set(sha256, (places.get(sha256) ?? new Set()).add(place));
    if (fault) diagnostics.push({ file, line, column, message: fault });
  }
  return { places: Object.fromEntries([...places].map(([key, found]) => [key, [...found].sort()])), diagnostics };
}
