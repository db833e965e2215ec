import type { MdastNode } from 'satteri';
import { withoutCitations } from '../citations/citation.ts';
import { SITE } from '../lib/site.ts';
import { countWords } from '../lib/text.ts';
import { patternOf } from '../lib/word-pattern.ts';
import type { Content, Page } from '../loaders/content.ts';
import { attributeOf, headingOf, textOf } from '../loaders/outline.ts';
import { homeOf, type Data } from '../loaders/site-data.ts';
import { passagesOf, type Passage } from '../quotations/passages.ts';
import { readingEase, sentencesOf } from './readability.ts';

type Person = Data['people'][number];
/** Numbers of words by who said them. */
type Words = Record<string, number>;

/**
 * The quotations of a text with their speakers: the person named last before it in its sentence, or else the organisation,
 * or else the first of either named after it.
 *
 * @param people by the words that name them
 */
export function speakersIn(text: string, people: ReadonlyMap<string, Person>): { words: number; speaker?: Person }[] {
  const pattern = patternOf(people.keys());
  // A quotation is in one sentence, whatever ends within it.
  const whole = withoutCitations(text).replaceAll(/“[^”]*”/g, (quotation) => quotation.replaceAll(/[.?!]/g, ','));
  return sentencesOf(whole).flatMap((sentence) => {
    const named = (part: string) => part.replaceAll(/“[^”]*”/g, ' ').match(pattern) ?? [];
    return [...sentence.matchAll(/“([^”]*)”/g)].map(({ 0: quotation, 1: said = '', index }) => {
      const before = named(sentence.slice(0, index)).map((name) => people.get(name)!);
      const after = named(sentence.slice(index + quotation.length)).map((name) => people.get(name)!);
      const speaker = before.findLast(({ kind }) => kind === 'person') ?? before.at(-1) ?? after[0];
      return { words: countWords(said), ...(speaker && { speaker }) };
    });
  });
}

/** The part of a page before its record. */
function storyOf({ nodes, data }: Page): readonly MdastNode[] {
  const end = nodes.findIndex((node) => node.type === 'heading' && headingOf(node).id === data.record);
  return end < 0 ? nodes : nodes.slice(0, end);
}

/** Numbers, and the ratio of the lowest to the highest: `120 : 100 : 110 (1 : 1.20)`. */
function ratio(numbers: readonly number[]): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 0 || high === 0) return '';
  return `${numbers.join(' : ')} (1 : ${low > 0 ? (high / low).toFixed(2) : '∞'})`;
}

/** The metrics of some pages, as a row of a table. */
function rowOf(
  pages: readonly Page[],
  content: Content,
  passages: readonly Passage[],
): Record<string, string | number> {
  const files = new Set(pages.map(({ file }) => file));
  const ids = new Set(pages.map(({ id }) => id));
  for (const { name, file } of content.dataFiles) if (ids.has(homeOf(name) ?? '')) files.add(file);
  const texts = passages.filter(({ file }) => files.has(file)).map(({ text }) => text);
  const prose = pages
    .flatMap(storyOf)
    .filter(({ type }) => type === 'paragraph' || type === 'list')
    .map((node) => withoutCitations(textOf(node)));
  const boxes: Words = {};
  for (const node of pages.flatMap(({ others }) => others)) {
    const party = 'name' in node && node.name === 'Side' ? attributeOf(node, 'party') : undefined;
    if (party) boxes[party] = (boxes[party] ?? 0) + countWords(withoutCitations(textOf(node)));
  }
  const people = new Map(content.data.people.flatMap((person) => person.words.map((word) => [word, person] as const)));
  const quoted: Words = {};
  for (const { words, speaker } of texts.flatMap((text) => speakersIn(text, people))) {
    for (const group of [speaker?.party, speaker?.ruled]) if (group) quoted[group] = (quoted[group] ?? 0) + words;
  }
  const parties = Object.keys(SITE.parties);
  return {
    words: texts.reduce((sum, text) => sum + countWords(withoutCitations(text)), 0),
    'reading ease': prose.length > 0 ? Math.round(readingEase(prose.join(' '))) : '',
    boxes: ratio(Object.values(boxes)),
    'quoted, parties': ratio(parties.map((party) => quoted[party] ?? 0)),
    'quoted, judges': ratio([quoted['for'] ?? 0, quoted['against'] ?? 0]),
  };
}

/** Metrics by which editors judge the content, for each page and the site, with their aims. */
export function metrics(content: Content): { aims: string; rows: Record<string, Record<string, string | number>> } {
  const parties = Object.keys(SITE.parties).join(' : ');
  const passages = passagesOf(content);
  return {
    aims: `Aims: reading ease of the part before the record 60; words in the boxes of ${parties} 1 : 1.2;
quoted words of ${parties}, and of judges for : against the label, 1 : 1.5.`,
    rows: {
      ...Object.fromEntries(content.pages.map((page) => [page.id, rowOf([page], content, passages)])),
      'the site': rowOf(content.pages, content, passages),
    },
  };
}
