import { findCitations } from '../../citations/citation.ts';
import { citedTexts, mustBeCited } from '../../loaders/site-data.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { SITE } from '../../lib/site.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';
import type { Change, Event } from '../../schemas/data.ts';

/** What is wrong with a field of an entry. */
interface FieldProblem {
  path: (string | number)[];
  message: string;
}

function eventProblems(event: Event, before: Event | undefined, { data, unread }: Content): FieldProblem[] {
  const people = data.people.map(({ id }) => id);
  const moment = ({ date, time = '' }: Event) => `${date} ${time}`;
  const found: FieldProblem[] = [];
  for (const [nth, actor] of unread.has('content/data/people.yaml') ? [] : event.actors.entries()) {
    if (people.includes(actor)) continue;
    found.push({
      path: ['actors', nth],
      message: `actors: there is no "${actor}" in people.yaml.${didYouMean(actor, people)}`,
    });
  }
  // Less precise dates stand where their month or year begins.
  if (before && moment(event) < moment(before) && !before.date.startsWith(event.date)) {
    const message = `the event stands after one of ${moment(before).trim()}. Events are in the order of time.`;
    found.push({ path: ['date'], message });
  }
  const { checked } = SITE.record;
  if (event.date > checked) {
    const message = `the event is later than ${checked}, the day of the last check. Correct the date, or move record.checked in content/site.yaml.`;
    found.push({ path: ['date'], message });
  }
  if (event.until !== undefined && event.until < event.date) {
    found.push({ path: ['until'], message: 'until: the last day is before the first.' });
  }
  return found;
}

/** What is wrong with where a change says that it was, and when. */
function changeProblems(change: Change, before: Change | undefined, { pages, unread }: Content): FieldProblem[] {
  const names = pages.map(({ id }) => `${id}.html`);
  const page = pages.find(({ id }) => `${id}.html` === change.page);
  const sections = page ? [...page.headings.map(({ heading }) => heading.id), ...page.entries] : [];
  const found: FieldProblem[] = [];
  if (!page && unread.size === 0) {
    found.push({
      path: ['page'],
      message: `page: there is no page "${change.page}".${didYouMean(change.page, names)}`,
    });
  }
  if (page && change.section && !sections.includes(change.section) && unread.size === 0) {
    const message = `section: ${change.page} has no section "${change.section}".${didYouMean(change.section, sections)}`;
    found.push({ path: ['section'], message });
  }
  if (before && before.date < change.date) {
    found.push({ path: ['date'], message: `the change stands after one of ${before.date}. The newest stands first.` });
  }
  return found;
}

/** Every text of the data is cited; changes say where they were; events are in order, within the scope, and done by people who are listed. */
export function data(content: Content): Diagnostic[] {
  return content.dataFiles.flatMap(({ name, file, lineOf }) =>
    content.data[name].flatMap((entry, index) => {
      const uncited = citedTexts(name, entry, index)
        .filter(({ field, text }) => {
          return text !== 'not public' && mustBeCited(name, field) && findCitations(text).length === 0;
        })
        .map(({ location, path }) => ({
          file,
          ...lineOf(location),
          message: `the text ${entry.id}.${path} has no citation. Add [@key].`,
        }));
      const ofEntry =
        name === 'events'
          ? eventProblems(entry as Event, content.data.events[index - 1], content)
          : name === 'changes'
            ? changeProblems(entry as Change, content.data.changes[index - 1], content)
            : [];
      return [...uncited, ...ofEntry.map(({ path, message }) => ({ file, ...lineOf([index, ...path]), message }))];
    }),
  );
}
