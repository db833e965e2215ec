import { findCitations } from '../../citations/citation.ts';
import { formatLocator, type Locator } from '../../citations/locator.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { wordsIn } from '../../lib/text.ts';
import type { Content } from '../../loaders/content.ts';
import { isHeld, LOCK, type Lock } from '../../quotations/lock.ts';
import { passagesOf } from '../../quotations/passages.ts';
import { foundingIds, isCheckable, quotationsOf } from '../../quotations/quotations.ts';

/** Every quotation attributed to a founding article was compared with its text, at the place that is cited. */
export function quotations(content: Content, lock: Lock): Diagnostic[] {
  return quotationsOf(content)
    .filter((quotation) => isCheckable(quotation) && !isHeld(quotation, lock))
    .map(({ file, line, column, text, founding }) => {
      const places = founding.map((item) => `${item.id}${item.label ? `, ${formatLocator(item as Locator)}` : ''}`);
      const message = `the quotation ${text} was not compared with ${places.join(' or ')}: it is not in content/${LOCK}. Without the text, write it in your own words. Run "npm run quotes -- --texts DIR" where the text is.`;
      return { file, line, column, message };
    });
}

/** A quotation of at least four words in single marks; an apostrophe within a word does not end it. */
const SINGLE = /(?<![\p{L}\p{N}])[‘'](?!\s)(?:[^‘’']|(?<=\p{L})[’'](?=\p{L}))+[’'](?!\p{L})/gu;

/** Words of a founding article are in double quotation marks, so that they are compared with its text. */
export function singleQuotationMarks(content: Content): Diagnostic[] {
  const founding = new Set(foundingIds(content));
  return passagesOf(content).flatMap(({ file, text, at }) => {
    const searched = text.replaceAll(/“[^”]*”/g, (quotation) => ' '.repeat(quotation.length));
    return [...searched.matchAll(SINGLE)].flatMap(({ 0: quotation, index }) => {
      const next = findCitations(text).find(({ start }) => start > index);
      if (wordsIn(quotation) < 4 || !next?.items.some(({ id }) => founding.has(id))) return [];
      const message = `the quotation ${quotation} is in single quotation marks. Write “${quotation.slice(1, -1)}”.`;
      return [{ file, ...at(index), message }];
    });
  });
}
