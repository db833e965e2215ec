import { readData, type ListName } from './site-data.ts';
import type { Segments } from './outline.ts';
import { DATA_COMPONENTS, select, type Selection } from './select.ts';

/** What a list's component is given: which entries to show, and, from the citation plugin, their texts as JSON, and the page. */
export interface ListProps extends Selection {
  texts: string;
  page: string;
}

/**
 * The entries that a list's component shows, the texts of each by field, and the address of the page where the entries have
 * their ids, where that is another.
 */
export function listOf<Name extends ListName>(name: Name, props: ListProps) {
  const texts = JSON.parse(props.texts) as Record<string, Segments>;
  const { data } = readData();
  const { home } = Object.values(DATA_COMPONENTS).find(({ list }) => list === name)!;
  return {
    entries: select(data, name, props),
    data,
    textOf: (entry: { id: string }, field: string) => texts[`${entry.id}.${field}`],
    at: home === props.page ? undefined : `/${home}.html`,
  };
}
