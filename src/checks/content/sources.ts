import { markLabel } from '../../citations/reference.ts';
import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../content/nearest.ts';
import type { Content } from '../../content/read.ts';

/** Every source is named like its file, cited somewhere, told apart by its mark, and relies on sources that exist. */
export function sources({ pages, sources }: Content): Fault[] {
  const cited = new Set(pages.flatMap(({ uses }) => uses.map(({ id }) => id)));
  const marks = new Map<string, string>();
  return [...sources].flatMap(([key, { file, data }]) => {
    const messages: string[] = [];
    if (!cited.has(key)) messages.push(`no page cites this source. Cite it as [@${key}], or delete the file.`);
    if (!data) return messages.map((message) => ({ file, message }));
    if (data.id !== key) {
      messages.push(
        sources.has(data.id)
          ? `the id "${data.id}" is already the key of content/sources/${data.id}.yaml. The id must equal the file name: "${key}".`
          : `the id "${data.id}" must equal the file name: "${key}".`,
      );
    }
    const mark = markLabel(data);
    const twin = marks.get(mark);
    if (twin) messages.push(`its mark "${mark}" is the same as that of ${twin}. Give one of them another custom.label.`);
    marks.set(mark, file);
    for (const other of data.custom.reliesOn ?? []) {
      if (!sources.has(other)) {
        messages.push(`custom.reliesOn: there is no source "${other}".${didYouMean(other, sources.keys())}`);
      }
    }
    return messages.map((message) => ({ file, message }));
  });
}
