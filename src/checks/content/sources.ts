import { originsOf } from '../../citations/source-graph.ts';
import { markLabel } from '../../citations/reference.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

/** Every source is named like its file, cited somewhere, told apart by its mark, and relies on sources that exist. */
export function sources({ pages, sources, unread }: Content): Diagnostic[] {
  const cited = new Set(pages.flatMap(({ occurrences }) => occurrences.map(({ id }) => id)));
  const marks = new Map<string, string>();
  return [...sources].flatMap(([key, { file, data, lineOf }]) => {
    const diagnostics: Diagnostic[] = [];
    const at = (path: (string | number)[], message: string) => diagnostics.push({ file, ...lineOf(path), message });
    if (!cited.has(key) && unread.size === 0) {
      diagnostics.push({ file, message: `no page cites this source. Cite it as [@${key}], or delete the file.` });
    }
    if (!data) return diagnostics;
    if (data.id !== key) {
      const twin = sources.has(data.id) ? ` is already the key of content/sources/${data.id}.yaml. The id` : '';
      at(['id'], `the id "${data.id}"${twin} must equal the file name: "${key}".`);
    }
    const mark = markLabel(data);
    const twin = marks.get(mark);
    if (twin)
      at(
        ['custom', 'label'],
        `its mark "${mark}" is the same as that of ${twin}. Give one of them another custom.label.`,
      );
    marks.set(mark, file);
    for (const [nth, other] of (data.custom.reliesOn ?? []).entries()) {
      if (!sources.has(other)) {
        at(
          ['custom', 'reliesOn', nth],
          `custom.reliesOn: there is no source "${other}".${didYouMean(other, sources.keys())}`,
        );
      }
    }
    if (originsOf(key, (id) => sources.get(id)?.data?.custom.reliesOn ?? []).has(key))
      at(['custom', 'reliesOn'], 'custom.reliesOn: leads back to this source. Take out one step of the ring.');
    return diagnostics;
  });
}
