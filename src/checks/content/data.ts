import { findCitations } from '../../citations/citation.ts';
import { citedTexts } from '../../content/data.ts';
import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../content/nearest.ts';
import type { Content } from '../../content/read.ts';
import type { Event } from '../../schemas/data.ts';

/** Texts that state no fact about the dispute, and so need no citation. */
const UNCITED = new Set(['questions.why', 'questions.settles', 'disagreements.ours']);

function eventFaults(event: Event, before: Event | undefined, { data, pages }: Content): string[] {
  const people = data.people.map(({ id }) => id);
  const scope = pages.find(({ id }) => id === 'timeline')?.data?.scope.until;
  const moment = ({ date, time = '' }: Event) => `${date} ${time}`;
  const unknown = event.actors.filter((actor) => !people.includes(actor));
  return [
    ...unknown.map((actor) => `actors: there is no "${actor}" in people.yaml.${didYouMean(actor, people)}`),
    // Less precise dates stand where their month or year begins.
    ...(before && moment(event) < moment(before) && !before.date.startsWith(event.date)
      ? [`the event stands after one of ${moment(before).trim()}. Events are in the order of time.`]
      : []),
    ...(scope !== undefined && event.date > scope ? [`the event is later than ${scope}, the last day that timeline.mdx covers.`] : []),
    ...(event.until !== undefined && event.until < event.date ? ['until: the last day is before the first.'] : []),
  ];
}

/** Every text of the data is cited; events are in order, within the scope, and done by people who are listed. */
export function data(content: Content): Fault[] {
  return content.dataFiles.flatMap(({ name, file, lineOf }) =>
    content.data[name].flatMap((entry, index) => {
      const uncited = citedTexts(name, entry, index)
        .filter(({ key, text }) => {
          const field = key.split('.')[1]!;
          return text !== 'not public' && !UNCITED.has(`${name}.${field}`) && findCitations(text).length === 0;
        })
        .map(({ path, key }) => ({ file, ...lineOf(path), message: `the text ${key} has no citation. Add [@key].` }));
      const ofEvent =
        name === 'events'
          ? eventFaults(entry as Event, content.data.events[index - 1], content).map((message) => ({
              file,
              ...lineOf([index, 'id']),
              message,
            }))
          : [];
      return [...uncited, ...ofEvent];
    }),
  );
}
