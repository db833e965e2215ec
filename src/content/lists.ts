import { readData, type ListName } from './data.ts';
import { contentDir } from './dir.ts';
import type { Segments } from './mdx.ts';
import { select, type Selection } from './select.ts';

/** What a list's component is given: which entries to show, and, from the citation plugin, their texts as JSON. */
export interface ListProps extends Selection {
  texts: string;
}

/** The entries that a list's component shows, and the texts of each by field. */
export function listOf<Name extends ListName>(name: Name, props: ListProps) {
  const texts = JSON.parse(props.texts) as Record<string, Segments>;
  const { data } = readData(contentDir());
  return {
    entries: select(data, name, props),
    data: data,
    textOf: (entry: { id: string }, field: string) => texts[`${entry.id}.${field}`],
  };
}
