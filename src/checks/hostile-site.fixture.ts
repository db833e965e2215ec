import { stringify } from 'yaml';
import { readContent } from '../content/read.ts';
import { writeLock } from '../quotations/lock.ts';
import { isCheckable, quotationsOf } from '../quotations/quotations.ts';
import { writeSite } from './minimal-site.fixture.ts';

/** What an attacker would write where we print a text, for HTML, scripts, XML, TeX, RIS, templates and readers of lines. */
export const HOSTILE =
  '</script><script>alert(1)</script>"><img src=x onerror=alert(2)>\' ]]> <!-- -->{{7*7}} ${x} %0a \\input{x} & &lt; qux22xuq \u2028 é 😀 אב';

/** The same, as long as a title may be, behind a name of its own. */
const title = (name: string) => `${name} </title></style><script>alert(3)</script>"'>{%\\} &amp; 😀`;
const label = (name: string) => `${name} <b>"'&{}\\`;

/** A text as Markdown that means just that text. */
export const markdown = (text: string) => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');

const yaml = (value: unknown) =>
  stringify(value, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });

const page = (id: string, order: number, body: string) => `---
${yaml({
  title: title(id),
  label: label(id),
  description: HOSTILE,
  order,
  scope: { until: '2026-03-08', covers: HOSTILE, leavesOut: HOSTILE },
})}---

${body}
`;

const TEXT = markdown(HOSTILE);
const CITED = `${HOSTILE} [@evil-1, ¶ 2].`;

const BODY = `${TEXT} “${TEXT}” [@evil-1, ¶ 2; @evil-2]. [${TEXT}](sources.html#evil-1) and [out](https://example.org/?a='&b=%22).

## ${TEXT} {#hostile-section}

<Claim id="hostile-claim">${TEXT} [@evil-2].</Claim>

> ${TEXT}

- ${TEXT}

| ${TEXT} | b |
|---|---|
| ${TEXT} | **${TEXT}** |

\`\`\`
${HOSTILE}
\`\`\`

<Sides>
<Side party="anthropic">

${TEXT} [@evil-1, ¶ 1].

</Side>
</Sides>

### ${TEXT} again {#hostile-subsection}

${TEXT} [@evil-2].
`;

/** The lists of the data and the drawings, each at home. */
const HOMES: Readonly<Record<string, string>> = {
  timeline:
    '<TimelineFilter />\n\n<DayDrawing />\n\n<CourseDrawing />\n\n<Timeline />\n\n## By actor {#by-actor}\n\n<TimelineByActor />',
  people: '<People />',
  glossary: '<Glossary />',
  terms: '<Terms />',
  differences: '<Disagreements />',
  unknowns: '<Questions />',
  changes: '<Changes />',
  offline: '<Editions />',
  'a-z': '<IndexTerms />',
  about: TEXT,
  sources:
    '<SourceFilter />\n\n## Founding {#founding}\n\n<SourceList group="founding" />\n\n## Others {#others}\n\n<SourceList group="analysis" />\n\n<RelianceDrawing />',
};

const source = (id: string, custom: object) =>
  yaml({
    id,
    type: 'webpage',
    title: HOSTILE,
    author: [{ literal: HOSTILE }, { family: HOSTILE, given: HOSTILE }],
    'container-title': HOSTILE,
    publisher: HOSTILE,
    number: HOSTILE,
    issued: { 'date-parts': [[2026, 2, 26]] },
    URL: "https://example.org/a'b?c=%22&d=(e)%3Cscript%3E",
    language: 'en',
    custom: {
      label: label(id),
      read: 'in full',
      address: 'own or licensed',
      weight: 'normal',
      note: HOSTILE,
      ...custom,
    },
  });

/** The content of a site in which every text that an author or a source may choose is hostile, by path. */
const HOSTILE_SITE: Readonly<Record<string, string>> = {
  'pages/index.mdx': page('index', 0, BODY),
  ...Object.fromEntries(
    Object.entries(HOMES).map(([id, body], nth) => [`pages/${id}.mdx`, page(id, nth + 1, body)] as const),
  ),
  'sources/evil-1.yaml': source('evil-1', {
    kind: 'analysis',
    role: 'founding article',
    paragraphs: 9,
    reliesOn: ['evil-2'],
  }),
  'sources/evil-2.yaml': source('evil-2', { kind: 'analysis' }),
  'data/events.yaml': yaml([
    {
      id: 'event',
      date: '2026-02-27',
      time: '15:47',
      title: title('event'),
      text: CITED,
      actors: ['person'],
      topics: ['courts'],
    },
  ]),
  'data/people.yaml': yaml([
    { id: 'person', name: HOSTILE, sort: HOSTILE, kind: 'person', party: 'anthropic', words: [HOSTILE], text: CITED },
  ]),
  'data/glossary.yaml': yaml([{ id: 'term', term: HOSTILE, words: [HOSTILE, 'alert'], kind: 'term', text: CITED }]),
  'data/terms.yaml': yaml([
    { id: 'row', issue: HOSTILE, anthropic: CITED, pentagon: CITED, openaiFirst: CITED, openaiAmended: 'not public' },
  ]),
  'data/disagreements.yaml': yaml([
    { id: 'disagreement', question: HOSTILE, topics: ['courts'], versions: [CITED, CITED], ours: HOSTILE },
  ]),
  'data/questions.yaml': yaml([
    { id: 'question', question: HOSTILE, topics: ['courts'], why: HOSTILE, settles: HOSTILE, checked: '2026-03-08' },
  ]),
  'data/changes.yaml': yaml([
    {
      id: 'change',
      date: '2026-03-08',
      kind: 'correction',
      page: 'index.html',
      section: 'hostile-section',
      text: HOSTILE,
    },
  ]),
};

/** Writes that site into a new temporary folder, and returns it. */
export function writeHostileSite(): string {
  const dir = writeSite({}, HOSTILE_SITE);
  // The invented source has no text to compare quotations with.
  const quoted = quotationsOf(readContent(dir).content).filter(isCheckable);
  const quotations = Object.fromEntries(quoted.map(({ sha256 }) => [sha256, ['[@evil-1, ¶ 2]']]));
  writeLock(dir, { texts: {}, quotations });
  return dir;
}
