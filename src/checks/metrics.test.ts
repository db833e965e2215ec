import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../loaders/content.ts';
import { metrics, speakersIn } from './metrics.ts';

const { content } = readContent('content');
const people = new Map(content.data.people.flatMap((person) => person.words.map((word) => [word, person] as const)));
const speakersOf = (text: string) => speakersIn(text, people).map(({ words, speaker }) => [speaker?.id, words]);

test('the speaker of a quotation is who is named last before it in its sentence', () => {
  assert.deepEqual(speakersOf('OpenAI’s chief, Sam Altman, called it “definitely rushed. Sorry” [@a].'), [
    ['altman', 3],
  ]);
  assert.deepEqual(speakersOf('Hegseth spoke. Judge Lin found “retaliation” by Hegseth.'), [['lin', 1]]);
});

test('if nobody is named before it, the speaker is who is named first after it', () => {
  assert.deepEqual(speakersOf('It was “a spectacular overreach”, Judge Henderson said to Rao.'), [['henderson', 3]]);
  assert.deepEqual(speakersOf('Somebody said “so be it”.'), [[undefined, 3]]);
});

test('every page and the site have metrics', () => {
  const { rows } = metrics(content);
  assert.equal(Object.keys(rows).length, content.pages.length + 1);
  assert.match(String(rows['index']!['boxes']), /^\d+ : \d+ : \d+ \(1 : \d\.\d\d\)$/);
});
