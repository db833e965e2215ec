import { findCitations } from '../../citations/citation.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { SITE } from '../../lib/site.ts';
import type { Content } from '../../loaders/content.ts';
import { citedTexts, mustBeCited, type Entry, type ListName } from '../../loaders/site-data.ts';
import type { Change, Event } from '../../schemas/data.ts';

/** What is wrong with a field of an entry. */
interface FieldProblem {
  path: (string | number)[];
  message: string;
}

/** Lists in alphabetical order, with the field that they are sorted by. */
const SORTED: Partial<Record<ListName, string>> = { people: 'sort', glossary: 'term' };

function orderProblems(name: ListName, entry: Entry, before: Entry | undefined): FieldProblem[] {
  const field = SORTED[name];
  if (!field || !before) return [];
  const valueOf = (entry: Entry) => String((entry as unknown as Record<string, unknown>)[field]);
  if (valueOf(before).localeCompare(valueOf(entry), 'en') <= 0) return [];
  const message = `"${valueOf(entry)}" is after "${valueOf(before)}". Put the entry in alphabetical order.`;
  return [{ path: [field], message }];
}

function eventProblems(event: Event, before: Event | undefined, { data, unread }: Content): FieldProblem[] {
  const people = data.people.map(({ id }) => id);
  const moment = ({ date, time = '' }: Event) => `${date} ${time}`;
  const found: FieldProblem[] = [];
  for (const [nth, actor] of unread.has('content/data/people.yaml') ? [] : event.actors.entries()) {
    if (people.includes(actor)) continue;
    const message = `people.yaml has no entry "${actor}".${didYouMean(actor, people)}`;
    found.push({ path: ['actors', nth], message });
  }
  // A less precise date may be anywhere in its month or year.
  if (before && moment(event) < moment(before) && !before.date.startsWith(event.date)) {
    const message = `the event is after one of ${moment(before).trim()}. Put events in the order of time.`;
    found.push({ path: ['date'], message });
  }
  const { checked } = SITE.record;
  if (event.date > checked) {
    const message = `the event is later than ${checked}, the day of the last check. Correct the date, or record.checked in content/site.yaml.`;
    found.push({ path: ['date'], message });
  }
  if (event.until !== undefined && event.until < event.date)
    found.push({ path: ['until'], message: 'the last day is before the first. Correct one of them.' });
  return found;
}

/** Problems with the place and date of a change. */
function changeProblems(change: Change, before: Change | undefined, { pages, unread }: Content): FieldProblem[] {
  const names = pages.map(({ id }) => `${id}.html`);
  const page = pages.find(({ id }) => `${id}.html` === change.page);
  const sections = page ? [...page.headings.map(({ heading }) => heading.id), ...page.entries] : [];
  const found: FieldProblem[] = [];
  if (!page && unread.size === 0)
    found.push({
      path: ['page'],
      message: `there is no page "${change.page}".${didYouMean(change.page, names)}`,
    });
  if (page && change.section && !sections.includes(change.section) && unread.size === 0) {
    const message = `${change.page} has no section "${change.section}".${didYouMean(change.section, sections)}`;
    found.push({ path: ['section'], message });
  }
  if (before && before.date < change.date)
    found.push({ path: ['date'], message: `the change is after one of ${before.date}. Put the newest first.` });
  return found;
}

/** Texts have citations, entries are in order, changes name a section that exists, and events people who are listed. */
export function data(content: Content): Diagnostic[] {
  return content.dataFiles.flatMap(({ name, file, lineOf }) =>
    content.data[name].flatMap((entry, index) => {
      const before = content.data[name][index - 1];
      const uncited = citedTexts(name, entry, index)
        .filter(
          ({ field, text }) => text !== 'not public' && mustBeCited(name, field) && findCitations(text).length === 0,
        )
        .map(({ location, path }) => ({
          file,
          ...lineOf(location),
          message: `${entry.id}.${path}: the text has no citation. Add [@key].`,
        }));
      const problems = [
        ...orderProblems(name, entry, before),
        ...(name === 'events' ? eventProblems(entry as Event, before as Event | undefined, content) : []),
        ...(name === 'changes' ? changeProblems(entry as Change, before as Change | undefined, content) : []),
      ];
      return [
        ...uncited,
        ...problems.map(({ path, message }) => ({
          file,
          ...lineOf([index, ...path]),
          message: `${entry.id}.${path[0]}: ${message}`,
        })),
      ];
    }),
  );
}

/** No word belongs to two terms of the glossary, and every term is used on a page. */
export function glossary({ pages, data, dataFiles, unread }: Content): Diagnostic[] {
  const file = dataFiles.find(({ name }) => name === 'glossary');
  if (!file) return [];
  const texts = [
    ...pages.map(({ body }) => body),
    ...dataFiles.filter(({ name }) => name !== 'glossary').map(({ name }) => JSON.stringify(data[name])),
  ].join('\n');
  const taken = new Map<string, string>();
  return data.glossary.flatMap(({ id, words }, index) => {
    const at = (path: (string | number)[], message: string) => ({
      file: file.file,
      ...file.lineOf([index, ...path]),
      message,
    });
    const repeated = words.flatMap((word, nth) => {
      const other = taken.get(word);
      taken.set(word, id);
      return other ? [at(['words', nth], `"${word}" is a word of the term "${other}" too. Keep one.`)] : [];
    });
    return unread.size > 0 || words.some((word) => texts.includes(word))
      ? repeated
      : [...repeated, at(['words'], `no page uses the term "${id}". Correct its words, or delete it.`)];
  });
}
