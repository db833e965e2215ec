import { findCitations } from '../../citations/citation.ts';
import { formatLocator, type Locator } from '../../citations/locator.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { countWords } from '../../lib/text.ts';
import type { Content } from '../../loaders/content.ts';
import { wasCompared, LOCK, readLock } from '../../quotations/lock.ts';
import { passagesOf } from '../../quotations/passages.ts';
import { foundingIds, isCheckable, quotationsOf } from '../../quotations/quotations.ts';

/** A quotation in single marks; an apostrophe within a word does not end it. */
const SINGLE = /(?<![\p{L}\p{N}])[‘'](?:[^‘’']|(?<=\p{L})[’'](?=\p{L}))+[’'](?!\p{L})/gu;

/**
 * Every quotation attributed to a founding article is in double quotation marks, and was compared with its text at the
 * place that is cited.
 */
export function* quotations(content: Content): Generator<Diagnostic> {
  const lock = readLock(content.dir);
  for (const quotation of quotationsOf(content)) {
    if (!isCheckable(quotation) || wasCompared(quotation, lock)) continue;
    const { file, line, column, text, founding } = quotation;
    const places = founding.map((item) => `${item.id}${item.label ? `, ${formatLocator(item as Locator)}` : ''}`);
    const message = `the quotation ${text} was not compared with ${places.join(' or ')}: it is not in content/${LOCK}. Without the text, write it in your own words. Run "npm run quotes -- --texts DIR" where the text is.`;
    yield { file, line, column, message };
  }
  const ids = foundingIds(content);
  for (const { file, text, at } of passagesOf(content)) {
    const outside = text.replaceAll(/“[^”]*”/g, (quotation) => ' '.repeat(quotation.length));
    for (const { 0: quotation, index } of outside.matchAll(SINGLE)) {
      const next = findCitations(text).find(({ start }) => start > index);
      if (countWords(quotation) < 4 || !next?.items.some(({ id }) => ids.includes(id))) continue;
      const message = `the quotation ${quotation} is in single quotation marks. Write “${quotation.slice(1, -1)}”.`;
      yield { file, ...at(index), message };
    }
  }
}
