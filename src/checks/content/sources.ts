import { markLabel } from '../../citations/reference.ts';
import { originsOf } from '../../citations/source-graph.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

/** Every source has the id of its file, is cited, has a unique mark, and relies on sources that exist. */
export function* sources({ pages, sources, ledger }: Content): Generator<Diagnostic> {
  const cited = new Set(pages.flatMap(({ occurrences }) => occurrences.map(({ id }) => id)));
  const marks = new Map<string, string>();
  // A mark belongs to the source that was published first, so that a report is about the newer one.
  const published = new Set(ledger.map((address) => address.replace('sources.html#', '')));
  const byAge = [...sources].sort(([a], [b]) => Number(published.has(b)) - Number(published.has(a)));
  for (const [key, { file, data, lineOf }] of byAge) {
    const report = (path: (string | number)[], message: string) => ({ file, ...lineOf(path), message });
    if (!cited.has(key))
      yield { file, message: `no page cites this source. Cite it as [@${key}], or delete the file.` };
    if (data.id !== key) yield report(['id'], `the id "${data.id}" must be the name of the file: "${key}".`);
    const mark = markLabel(data);
    const other = marks.get(mark);
    marks.set(mark, other ?? file);
    if (other) {
      const message = `the mark "${mark}" is also that of ${other}. Write another custom.label.`;
      yield report(['custom', 'label'], message);
    }
    for (const [nth, origin] of (data.custom.reliesOn ?? []).entries()) {
      const message = `custom.reliesOn: there is no source "${origin}".${didYouMean(origin, sources.keys())}`;
      if (!sources.has(origin)) yield report(['custom', 'reliesOn', nth], message);
    }
    if (originsOf(key, (id) => sources.get(id)?.data.custom.reliesOn ?? []).has(key))
      yield report(
        ['custom', 'reliesOn'],
        'custom.reliesOn: leads back to this source. Delete one step of the circle.',
      );
  }
}
