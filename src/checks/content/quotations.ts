import { formatLocator, type Locator } from '../../citations/locator.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { Content } from '../../loaders/content.ts';
import { isHeld, LOCK, type Lock } from '../../quotations/lock.ts';
import { isCheckable, quotationsOf } from '../../quotations/quotations.ts';

/** Every quotation that is attributed to a founding article was compared with its text, there where the mark says. */
export function quotations(content: Content, lock: Lock): Diagnostic[] {
  return quotationsOf(content)
    .filter((quotation) => isCheckable(quotation) && !isHeld(quotation, lock))
    .map(({ file, line, column, text, founding }) => {
      const places = founding.map((item) => `${item.id}${item.label ? `, ${formatLocator(item as Locator)}` : ''}`);
      const message = `the quotation ${text} was not compared with ${places.join(' or ')}: content/${LOCK} does not hold it. Run "npm run quotes -- --texts DIR" where the text is.`;
      return { file, line, column, message };
    });
}
