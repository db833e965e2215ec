import type { Data, ListName } from './site-data.ts';

/** A component that draws from the data: its list, and the page on which its entries have their ids. */
interface DataComponent {
  list: ListName;
  home: string;
  /** Whether it shows the texts of its entries on other pages too, and not their titles alone. */
  inFullElsewhere: boolean;
}

/** The components that draw from `content/data/`. */
export const DATA_COMPONENTS: Readonly<Record<string, DataComponent>> = {
  Timeline: { list: 'events', home: 'timeline', inFullElsewhere: false },
  People: { list: 'people', home: 'people', inFullElsewhere: true },
  Glossary: { list: 'glossary', home: 'glossary', inFullElsewhere: true },
  Terms: { list: 'terms', home: 'terms', inFullElsewhere: true },
  DesignationsChart: { list: 'designations', home: 'supply-chain-risk', inFullElsewhere: false },
  Disagreements: { list: 'disagreements', home: 'differences', inFullElsewhere: true },
  Questions: { list: 'questions', home: 'unknowns', inFullElsewhere: true },
  ProfileChart: { list: 'profile', home: 'surveillance', inFullElsewhere: true },
  DeploymentChart: { list: 'edge', home: 'autonomous-weapons', inFullElsewhere: true },
};

/** What of a list a component shows. */
export interface Selection {
  topic?: string | undefined;
  /** First and last day, for events. */
  from?: string | undefined;
  until?: string | undefined;
  kind?: string | undefined;
  /** The events that the drawing of the week names. */
  key?: string | undefined;
}

type Entry = Data[ListName][number] & {
  topics?: readonly string[];
  date?: string;
  kind?: string;
  key?: boolean | undefined;
};

/** The entries of a list that a component shows, in the order of the file. */
export function select<Name extends ListName>(data: Data, name: Name, selection: Selection): Data[Name] {
  const { topic, from, until, kind, key } = selection;
  const wanted = (entry: Entry) =>
    (topic === undefined || entry.topics?.includes(topic)) &&
    (from === undefined || (entry.date !== undefined && entry.date >= from)) &&
    // A month or year belongs to a span that ends in it.
    (until === undefined || (entry.date !== undefined && entry.date <= until)) &&
    (kind === undefined || entry.kind === kind) &&
    (key === undefined || entry.key === true);
  return (data[name] as Entry[]).filter(wanted) as Data[Name];
}
