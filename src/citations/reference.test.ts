import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceSchema, type Source } from '../schemas/source.ts';
import { groupOf } from './groups.ts';
import { compareSources, mark, markLabel, reference } from './reference.ts';
import { bySource, backlinksOnPage, backlinksOnSite } from './backlinks.ts';

function source(fields: Record<string, unknown>, custom: Record<string, unknown> = {}): Source {
  return sourceSchema.parse({
    id: 'npr-2026',
    type: 'webpage',
    language: 'en',
    ...fields,
    custom: {
      label: 'NPR',
      kind: 'original reporting',
      read: 'in full',
      address: 'own or licensed',
      weight: 'normal',
      ...custom,
    },
  });
}
const issued = (...parts: number[]) => ({ issued: { 'date-parts': [parts] } });

test('a mark names publisher, date and place', () => {
  assert.equal(mark(source(issued(2026, 2, 26)), { label: 'paragraph', locator: '17' }), 'NPR, 26 Feb, ¶\u00a017');
});

test('a mark is as precise as its date, and names other years', () => {
  assert.deepEqual(
    [issued(2026, 3), issued(2026), issued(2021, 1, 22), {}].map((date) => markLabel(source(date))),
    ['NPR, Mar', 'NPR, 2026', 'NPR, Jan 2021', 'NPR'],
  );
});

test('a reference names everything once, and how the source is known', () => {
  const entry = reference(
    source(
      {
        title: 'Where things stand',
        author: [{ family: 'Amodei', given: 'Dario' }],
        'container-title': 'Anthropic',
        publisher: 'Anthropic',
        URL: 'https://www.anthropic.com/news/where',
        ...issued(2026, 3, 5),
      },
      { kind: "report on others' reporting", read: "through others' reports" },
    ),
  );
  assert.deepEqual(entry, {
    authors: 'Dario Amodei.',
    title: '“Where things stand.”',
    language: undefined,
    container: 'Anthropic',
    details: '5 March 2026.',
    url: 'https://www.anthropic.com/news/where',
    digits: '20260305',
    host: 'anthropic.com',
    standing: 'Report on others’ reporting, known through others’ reports.',
  });
});

test('a title in square brackets is a description without quotation marks, and no punctuation is doubled', () => {
  assert.equal(reference(source({ title: '[Post on X]' })).title, '[Post on X].');
  assert.equal(reference(source({ title: 'Who decides?' })).title, '“Who decides?”');
});

test('a copy on another site is named without a link', () => {
  const copy = source({ URL: 'https://copies.example/npr' }, { address: 'copy' });
  assert.equal(reference(copy).url, undefined);
});

test('references are sorted by mark, then by date', () => {
  const ids = [
    source({ id: 'npr-b', ...issued(2026, 3, 8) }),
    source({ id: 'npr-a', ...issued(2026, 2, 26) }),
    source({ id: 'ap', ...issued(2026, 9) }, { label: 'AP' }),
  ]
    .sort(compareSources)
    .map(({ id }) => id);
  assert.deepEqual(ids, ['ap', 'npr-a', 'npr-b']);
});

test('founding articles are a group of their own, whatever their kind', () => {
  assert.equal(groupOf(source({}, { role: 'founding article', kind: 'aggregator rewrite' })), 'founding');
  assert.equal(groupOf(source({}, { kind: 'statute' })), 'primary');
});

const section = { id: 'the-clause', title: 'The clause' };
const occurrence = (id: string, mark: string, locator: string) => ({
  id,
  mark,
  section,
  label: 'paragraph' as const,
  locator,
});
const OCCURRENCES = [
  occurrence('npr', 'cite--the-clause--npr', '4'),
  occurrence('cbs', 'x', '1'),
  occurrence('npr', 'cite--the-clause--npr--2', '9'),
];

test('a reference links back to each occurrence on its page, named by section', () => {
  assert.deepEqual(backlinksOnPage('npr', OCCURRENCES), [
    [
      { href: '#cite--the-clause--npr', text: '“The clause” ¶\u00a04' },
      { href: '#cite--the-clause--npr--2', text: '¶\u00a09' },
    ],
  ]);
});

test('the list of all sources links to each section that cites a source, page by page', () => {
  const pages = [
    { path: '/surveillance.html', label: 'Surveillance', occurrences: OCCURRENCES },
    { path: '/about.html', label: 'About', occurrences: [] },
  ];
  assert.deepEqual(backlinksOnSite(bySource(pages).get('npr')!), [
    {
      page: 'Surveillance',
      sections: [{ href: '/surveillance.html#the-clause', text: '“The clause” ¶\u00a04, ¶\u00a09' }],
    },
  ]);
});

test('a name is written as it is spoken', () => {
  const names = [
    { family: 'Thompson', given: 'Richard M.', suffix: 'II' },
    { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
    { family: '毛', given: '泽东' },
    { literal: 'Executive Office of the President, Office of Management and Budget' },
  ];
  assert.deepEqual(
    names.map((name) => reference(source({ author: [name] })).authors),
    [
      'Richard M. Thompson II.',
      'Martin Luther King Jr.',
      'Vincent van Gogh.',
      '毛泽东.',
      'Executive Office of the President, Office of Management and Budget.',
    ],
  );
});

test('a title in another language says which, and one from right to left does not move the rest', () => {
  const entry = reference(source({ title: 'שלום', language: 'he', 'container-title': 'Haaretz' }));
  assert.deepEqual([entry.title, entry.language], ['“\u2068שלום.\u2069”', 'he']);
  assert.equal(markLabel(source(issued(2026), { label: 'هآرتس' })), '\u2068هآرتس\u2069, 2026');
});
