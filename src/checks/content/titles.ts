import type { Fault } from '../../content/fault.ts';
import type { Content } from '../../content/read.ts';

/** No two pages share a title or a label: readers meet them in search results and lists without the page. */
export function titles({ pages }: Content): Fault[] {
  return (['title', 'label'] as const).flatMap((field) => {
    const taken = new Map<string, string>();
    return pages.flatMap(({ file, data }) => {
      if (!data) return [];
      const twin = taken.get(data[field]);
      taken.set(data[field], file);
      return twin ? [{ file, line: 1, message: `its ${field} "${data[field]}" is also that of ${twin}. Choose another.` }] : [];
    });
  });
}
