import { findCitations } from '../../citations/citation.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { SITE } from '../../lib/site.ts';
import { textOf } from '../../loaders/outline.ts';
import { entriesOf, idsOf, type Content } from '../../loaders/content.ts';
import { citedTexts, mustBeCited, type Entry, type ListName } from '../../loaders/site-data.ts';
import type { Change, Event } from '../../schemas/data.ts';

/** What is wrong with a field of an entry. */
type Problem = [path: (string | number)[], message: string];

/** Lists in alphabetical order, with the field that they are sorted by. */
const SORTED: Partial<Record<ListName, string>> = { people: 'sort', glossary: 'term' };

function* orderProblems(field: string, entry: Entry, before: Entry): Generator<Problem> {
  const [first, second] = [before, entry].map((each) => String((each as unknown as Record<string, unknown>)[field]));
  if (first!.localeCompare(second!, 'en') > 0)
    yield [[field], `"${second}" is after "${first}". Put the entry in alphabetical order.`];
}

function* eventProblems(event: Event, before: Event | undefined, { data, unread }: Content): Generator<Problem> {
  const people = data.people.map(({ id }) => id);
  for (const [nth, actor] of event.actors.entries())
    if (!people.includes(actor) && unread.size === 0)
      yield [['actors', nth], `people.yaml has no entry "${actor}".${didYouMean(actor, people)}`];
  const moment = ({ date, time = '' }: Event) => `${date} ${time}`;
  // A less precise date may be anywhere in its month or year.
  if (before && moment(event) < moment(before) && !before.date.startsWith(event.date))
    yield [['date'], `the event is after one of ${moment(before).trim()}. Put events in the order of time.`];
  const { checked } = SITE.record;
  if (event.date > checked) {
    const message = `the event is later than ${checked}, the day of the last check. Correct the date, or record.checked in content/site.yaml.`;
    yield [['date'], message];
  }
  if (event.until !== undefined && event.until < event.date)
    yield [['until'], 'the last day is before the first. Correct one of them.'];
}

/** Problems with the place and date of a change. */
function* changeProblems(change: Change, before: Change | undefined, { pages, unread }: Content): Generator<Problem> {
  const names = pages.map(({ id }) => `${id}.html`);
  const page = pages.find(({ id }) => `${id}.html` === change.page);
  const ids = page ? idsOf(page) : [];
  if (!page && unread.size === 0)
    yield [['page'], `there is no page "${change.page}".${didYouMean(change.page, names)}`];
  if (page && change.section && !ids.includes(change.section) && unread.size === 0)
    yield [['section'], `${change.page} has no section "${change.section}".${didYouMean(change.section, ids)}`];
  if (before && before.date < change.date)
    yield [['date'], `the change is after one of ${before.date}. Put the newest first.`];
}

/** Texts have citations, entries are in order, changes name a section that exists, and events people who are listed. */
export function* data(content: Content): Generator<Diagnostic> {
  for (const { name, entry, before, report } of entriesOf(content)) {
    for (const { field, path, text } of citedTexts(name, entry)) {
      if (text === 'not public' || !mustBeCited(name, field) || findCitations(text).length > 0) continue;
      yield report(path, `${entry.id}.${path.join('.')}: the text has no citation. Add [@key].`);
    }
    const problems = [
      ...(SORTED[name] && before ? orderProblems(SORTED[name], entry, before) : []),
      ...(name === 'events' ? eventProblems(entry as Event, before as Event | undefined, content) : []),
      ...(name === 'changes' ? changeProblems(entry as Change, before as Change | undefined, content) : []),
    ];
    for (const [path, message] of problems) yield report(path, `${entry.id}.${path[0]}: ${message}`);
  }
}

/** No word belongs to two terms of the glossary, and every term is used on a page. */
export function* glossary(content: Content): Generator<Diagnostic> {
  const entries = entriesOf(content);
  const texts = [
    ...content.pages.flatMap(({ nodes }) => nodes.map(textOf)),
    ...entries.filter(({ name }) => name !== 'glossary').map(({ entry }) => JSON.stringify(entry)),
  ].join('\n');
  const taken = new Map<string, string>();
  for (const { entry, report } of entries) {
    if (!('term' in entry)) continue;
    for (const [nth, word] of entry.words.entries()) {
      const other = taken.get(word);
      if (other) yield report(['words', nth], `"${word}" is a word of the term "${other}" too. Keep one.`);
      taken.set(word, entry.id);
    }
    if (!entry.words.some((word) => texts.includes(word)))
      yield report(['words'], `no page uses the term "${entry.id}". Correct its words, or delete it.`);
  }
}
