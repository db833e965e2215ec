import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFaults } from '../../content/fault.ts';
import { writeSite } from '../minimal-site.fixture.ts';
import { checkContent } from './index.ts';

const PAGE = 'pages/index.mdx';
const SOURCE = 'sources/npr-2026.yaml';
type Change = (text: string) => string;
const replace = (from: string, to: string): Change => (text) => {
  assert.ok(text.includes(from), `the minimal site no longer holds ${from}`);
  return text.replace(from, to);
};
const append = (line: string): Change => (text) => `${text}\n${line}\n`;

/** What an author did, the changes that do it, and all that the build then says (a string must be contained). */
const FAULTS: [name: string, changes: Record<string, string | Change>, expected: string[]][] = [
  [
    'an unknown citation key is told with the nearest key',
    { [PAGE]: replace('[@npr-2026, ¶ 2]', '[@npr-2062, ¶ 2]') },
    ['content/pages/index.mdx:12:22  unknown citation key "npr-2062". Did you mean "npr-2026"?'],
  ],
  [
    'a malformed citation is told with the right form',
    { [PAGE]: replace('[@npr-2026, ¶ 2]', '[see @npr-2026]') },
    ['content/pages/index.mdx:12:22  malformed citation "see @npr-2026". Write [@key], [@key, ¶ 4]'],
  ],
  [
    'a citation whose brackets are not closed is told',
    { [PAGE]: append('Open [@npr-2026, ¶ 2 and on.') },
    ['content/pages/index.mdx:24:7  "@npr-2026" stands outside a citation’s brackets'.replace('’', "'")],
  ],
  [
    'a founding article needs a paragraph',
    { [PAGE]: replace('[@npr-2026, ¶ 2]', '[@npr-2026]') },
    ['index.mdx:12:22  "npr-2026" is a founding article: say which of its 5 paragraphs'],
  ],
  [
    'a paragraph beyond the end is out of range',
    { [PAGE]: replace('¶ 2]', '¶ 6]') },
    ['index.mdx:12:22  the locator ¶ 6 of "npr-2026" is out of range: it has paragraphs 1 to 5.'],
  ],
  [
    'a range that runs backwards is refused',
    { [PAGE]: replace('¶¶ 1–3]', '¶¶ 3–1]') },
    ['index.mdx:19:10  the locator ¶¶ 3–1 of "npr-2026" is malformed'],
  ],
  [
    'a weak source that carries a statement alone is refused',
    {
      [PAGE]: append('So they say [@relay-2026].'),
      'sources/relay-2026.yaml': MINIMAL_SOURCE().replaceAll('npr-2026', 'relay-2026').replace('label: NPR', 'label: Relay').replace('weight: normal', 'weight: weak'),
    },
    ['index.mdx:24:13  only weak sources carry this statement (relay-2026).'],
  ],
  [
    'an unknown locator label is told with the allowed ones',
    { [PAGE]: replace('¶ 2]', 'chapter 2]') },
    ['index.mdx:12:22  unknown locator label in "chapter 2". Allowed: ¶ 4 or ¶¶ 4–6, 9; p. 3'],
  ],
  [
    'a source without a required field is told by the field',
    { [SOURCE]: replace('  kind: original reporting\n', '') },
    ['content/sources/npr-2026.yaml:10:3  missing field "custom.kind"'],
  ],
  [
    'an unknown field is told with the nearest one',
    { [SOURCE]: replace('title: A', 'titel: A') },
    ['content/sources/npr-2026.yaml:3:8  unknown field "titel". Did you mean "title"?'],
  ],
  [
    'a value that is not allowed is told with the nearest one',
    { [SOURCE]: replace('read: in full', 'read: in ful') },
    ['content/sources/npr-2026.yaml:13:9  custom.read: "in ful" is not allowed. Did you mean "in full"? Allowed: in full, in excerpt'],
  ],
  [
    'a date that is on no calendar is refused',
    { [SOURCE]: replace('[[2026, 2, 26]]', '[[2026, 2, 30]]') },
    ['content/sources/npr-2026.yaml:6:', 'issued.date-parts[1]: is no date of the calendar'],
  ],
  [
    'an address that is not http or https is refused',
    { [SOURCE]: replace('https://example.org/npr', 'ftp://example.org/npr') },
    ['content/sources/npr-2026.yaml:7:6  URL: must be an http or https address'],
  ],
  [
    'two source files with one key are refused',
    { 'sources/npr-copy.yaml': MINIMAL_SOURCE() },
    ['content/sources/npr-copy.yaml  the id "npr-2026" is already the key of content/sources/npr-2026.yaml'],
  ],
  [
    'a source that nobody cites is refused',
    {
      'sources/cbs-2026.yaml': MINIMAL_SOURCE().replaceAll('npr-2026', 'cbs-2026').replace('label: NPR', 'label: CBS'),
    },
    ['content/sources/cbs-2026.yaml  no page cites this source. Cite it as [@cbs-2026], or delete the file.'],
  ],
  [
    'a source that relies on an unknown one is refused',
    { [SOURCE]: append('  reliesOn:\n    - npr-2025') },
    ['content/sources/npr-2026.yaml  custom.reliesOn: there is no source "npr-2025". Did you mean "npr-2026"?'],
  ],
  [
    'YAML that does not parse is told by its place',
    { [SOURCE]: replace('title: A deadline looms', 'title: "A deadline looms') },
    ['content/sources/npr-2026.yaml:', 'YAML does not parse:'],
  ],
  [
    'a heading without an id is told with the form',
    { [PAGE]: replace(' {#what-happened}', '') },
    ['content/pages/index.mdx:14:1  the heading "What happened?" has no id. Write: ## What happened? {#short-id}'],
  ],
  [
    'an id that another page uses is refused',
    { [PAGE]: replace('{#what-happened}', '{#founding}') },
    ['content/pages/sources.mdx:12:1  the id "founding" is already used by content/pages/index.mdx:14'],
  ],
  [
    'an id that is a citation key is refused',
    { [PAGE]: replace('{#what-happened}', '{#npr-2026}') },
    ['index.mdx:14:1  the id "npr-2026" is already used by the source content/sources/npr-2026.yaml'],
  ],
  [
    'an id with capitals or spaces is refused',
    { [PAGE]: replace('{#what-happened}', '{#What_Happened}') },
    ['index.mdx:14:1  the id "What_Happened" must be lower-case letters and digits joined by hyphens.'],
  ],
  ['an empty heading is refused', { [PAGE]: append('## {#empty}') }, ['index.mdx:24:1  empty heading.']],
  ['a heading of the first level is refused', { [PAGE]: append('# Top {#top}') }, ['index.mdx:24:1  "Top" is a heading of the first level.']],
  [
    'a citation in a heading is refused',
    { [PAGE]: append('## So [@npr-2026, ¶ 1] {#so}') },
    ['index.mdx:24:1  a citation stands in a heading.'],
  ],
  [
    'a link to a page that does not exist is told with the nearest page',
    { [PAGE]: replace('sources.html#npr-2026', 'source.html') },
    ['index.mdx:12:44  there is no page "source.html". Did you mean "sources.html"?'],
  ],
  [
    'a link to an id that does not exist is told with the nearest id',
    { [PAGE]: replace('#npr-2026)', '#npr-2025)') },
    ['index.mdx:12:44  sources.html has no id "npr-2025". Did you mean "npr-2026"?'],
  ],
  [
    'a link with a scheme other than http is refused',
    { [PAGE]: append('[x](javascript:alert)') },
    ['index.mdx:24:1  the address "javascript:alert" is not allowed.'],
  ],
  [
    'an image without a text alternative is refused',
    { [PAGE]: append('![](drawing.svg)') },
    ['index.mdx:24:1  the image "drawing.svg" has no text alternative.'],
  ],
  [
    'raw markup, such as a drawing, is refused with the list of components',
    { [PAGE]: append('<svg></svg>') },
    ['index.mdx:24:1  <svg> is not a component for pages.', 'Allowed: Claim, Sides, Side, SourceList, '],
  ],
  [
    'a component with an unknown value is told with the allowed ones',
    { [PAGE]: replace('party="anthropic"', 'party="antropic"') },
    ['index.mdx:17:1  <Side party="antropic">: not allowed. Did you mean "anthropic"?'],
  ],
  [
    'a page without title, description and scope date is told for each',
    {
      [PAGE]: (text) =>
        text.replace('title: A dispute explained\n', '').replace(/description: .*\n/, '').replace('  until: 2026-03-08\n', ''),
    },
    ['missing field "title"', 'missing field "description"', 'missing field "scope.until"'],
  ],
  [
    'a scope date that is no date is refused',
    { [PAGE]: replace('until: 2026-03-08', 'until: 2026-02-30') },
    ['content/pages/index.mdx:7:10  scope.until: is no date of the calendar.'],
  ],
  [
    'two pages with one title are refused',
    { [PAGE]: replace('title: A dispute explained', 'title: All sources') },
    ['content/pages/sources.mdx:1  its title "All sources" is also that of content/pages/index.mdx.'],
  ],
  [
    'front matter that does not parse is told by its place',
    { [PAGE]: replace('title: A dispute', 'title: [A dispute') },
    ['content/pages/index.mdx:', 'YAML does not parse:'],
  ],
  [
    'a page without front matter is refused',
    { [PAGE]: (text) => text.replace(/^---[^]*?---\n/, '') },
    ['content/pages/index.mdx:1  the page has no front matter.'],
  ],
  [
    'MDX that does not parse is told by its place',
    { [PAGE]: replace('</Sides>', '') },
    ['content/pages/index.mdx:16:1  MDX does not parse: Expected a closing tag for `<Sides>`'],
  ],
];

/** A data file's name, and one good entry of it. */
const EVENTS = 'data/events.yaml';
const EVENT = `- id: the-post
  date: 2026-02-27
  time: "15:47"
  title: The post
  text: It was posted [@npr-2026, ¶ 3].
  actors: [trump]
  topics: [designation]
`;
const PEOPLE = {
  'data/people.yaml': `- id: trump
  name: Donald Trump
  sort: Trump, Donald
  kind: person
  words: [Trump]
  text: President [@npr-2026, ¶ 1].
`,
};
const event = (from: string, to: string) => ({ ...PEOPLE, [EVENTS]: replace(from, to)(EVENT) });

function MINIMAL_SOURCE(): string {
  return `id: npr-2026
type: webpage
language: en
custom:
  label: NPR
  kind: original reporting
  read: in full
  address: none
  weight: normal
`;
}

/** The same for the data, for statements and for aliases. */
const DATA_FAULTS: typeof FAULTS = [
  ['an event with an unknown actor is told with the nearest one', event('[trump]', '[trumpp]'), ['content/data/events.yaml:1:7  actors: there is no "trumpp" in people.yaml. Did you mean "trump"?']],
  ['a text of the data without a citation is refused', event(' [@npr-2026, ¶ 3]', ''), ['events.yaml:5:9  the text the-post.text has no citation.']],
  ['a citation in the data is checked like one in a page', event('¶ 3', '¶ 9'), ['events.yaml:5:9  the locator ¶ 9 of "npr-2026" is out of range']],
  ['an event on no day of the calendar is refused', event('2026-02-27', '2026-02-30'), ['events.yaml:2:9  [1].date: is no date of the calendar.']],
  ['a time that is no time is refused', event('"15:47"', '"25:47"'), ['events.yaml:3:9  [1].time: must be a time such as "15:47".']],
  ['a topic that does not exist is told with the nearest one', event('[designation]', '[designations]'), ['"designations" is not allowed. Did you mean "designation"?']],
  ['events out of order are refused', { ...PEOPLE, [EVENTS]: `${EVENT}${EVENT.replace('the-post', 'before').replace('02-27', '02-26')}` }, ['events.yaml:8:7  the event stands after one of 2026-02-27 15:47.']],
  ['a last day before the first is refused', event('  time: "15:47"\n', '  until: 2026-02-26\n'), ['until: the last day is before the first.']],
  ['two entries with one id are refused', { ...PEOPLE, [EVENTS]: replace('the-post', 'trump')(EVENT) }, ['people.yaml:1:7  the id "trump" is already used by content/data/events.yaml:1']],
  ['an entry with the id of a section is refused', event('the-post', 'what-happened'), ['index.mdx:14:1  the id "what-happened" is already used by content/data/events.yaml:1']],
  ['a statement without a citation is refused', { [PAGE]: append('<Claim id="so">So it is.</Claim>') }, ['index.mdx:24:1  the statement "so" has no citation.']],
  ['a statement with the id of a section is refused', { [PAGE]: append('<Claim id="what-happened">So [@npr-2026, ¶ 1].</Claim>') }, ['index.mdx:24:1  the id "what-happened" is already used by content/pages/index.mdx:14']],
  ['an id with a space or a capital is refused', { [PAGE]: append('<Claim id="So it">So [@npr-2026, ¶ 1].</Claim>') }, ['<Claim id="So it">: an id is lower-case letters and digits joined by hyphens']],
  ['an alias to nothing is told with the nearest section', { [PAGE]: replace('order: 0', 'order: 0\naliases: { old: what-hapened }') }, ['index.mdx:1  the alias "old" leads to "what-hapened", which is no section of this page. Did you mean "what-happened"?']],
  ['an alias that is a live id is refused', { [PAGE]: replace('order: 0', 'order: 0\naliases: { what-happened: what-happened }') }, ['the alias "what-happened" is also the id of something that exists.']],
  ['a former name that is a page is refused', { [PAGE]: replace('order: 0', 'order: 0\nformerly: [about]') }, ['formerly: "about" is the name of a page that exists.']],
];

test('the minimal site has no fault, nor has one with an event', () => {
  assert.equal(formatFaults(checkContent(writeSite())), '');
  const withTimeline = (text: string) => text.replace('## What happened', '<Timeline />\n\n<People />\n\n## What happened');
  assert.equal(formatFaults(checkContent(writeSite({ ...PEOPLE, [EVENTS]: EVENT, [PAGE]: withTimeline }))), '');
});

for (const [name, changes, expected] of [...FAULTS, ...DATA_FAULTS]) {
  test(name, () => {
    const message = formatFaults(checkContent(writeSite(changes)));
    for (const part of expected) assert.ok(message.includes(part), `expected:\n${part}\nin:\n${message}`);
  });
}

test('all faults of a run are told at once, in the order of files and lines', () => {
  const dir = writeSite({
    [PAGE]: (text) => text.replace('[@npr-2026, ¶ 2]', '[@unknown]').replace('¶¶ 1–3', '¶¶ 1–9'),
    'pages/sources.mdx': append('## No id'),
    'sources/other.yaml': 'id: other\n',
  });
  const places = formatFaults(checkContent(dir))
    .split('\n')
    .map((line) => line.split('  ')[0]);
  assert.deepEqual(places.slice(0, 4), [
    'content/pages/index.mdx:12:22',
    'content/pages/index.mdx:19:10',
    'content/pages/sources.mdx:16:1',
    'content/sources/other.yaml',
  ]);
  assert.ok(places.length > 6, 'the source with one field lacks several');
});

test('the content of this site has no fault', () => {
  assert.equal(formatFaults(checkContent('content')), '');
});
