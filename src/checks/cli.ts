/** `npm run check`: the diagnostics of the content, and counts by which its editors judge it. */
import { formatDiagnostics } from '../lib/diagnostic.ts';
import { attributeOf, textOf } from '../loaders/outline.ts';
import { readContent } from '../loaders/content.ts';
import { PRIMARY_KINDS } from '../schemas/source.ts';
import { checkContent } from './content/index.ts';
import { wordsIn } from '../lib/text.ts';
import { readingEase, sentencesOf } from './readability.ts';

const LONG = 45;

const diagnostics = checkContent();
const { pages, sources, data } = readContent().content;
const withoutMarks = (text: string) => text.replaceAll(/\s*\[@[^\]]*\]/g, '');

const read = [...sources.values()].flatMap(({ data: source }) => source ?? []);
const count = (wanted: (source: (typeof read)[number]) => boolean) => read.filter(wanted).length;
console.table({
  'sources cited': read.length,
  'primary sources': count(({ custom }) => (PRIMARY_KINDS as readonly string[]).includes(custom.kind)),
  'read in full': count(({ custom }) => custom.read === 'in full'),
  'read in excerpt': count(({ custom }) => custom.read === 'in excerpt'),
  'known through others’ reports': count(({ custom }) => custom.read === "through others' reports"),
  'weak sources': count(({ custom }) => custom.weight === 'weak'),
  'occurrences of sources': pages.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
  statements: pages.reduce((sum, { claims }) => sum + claims.length, 0),
  events: data.events.length,
  people: data.people.length,
  'glossary terms': data.glossary.length,
  disagreements: data.disagreements.length,
  'open questions': data.questions.length,
});

console.table(
  Object.fromEntries(
    pages.map(({ id, nodes, others }) => {
      const prose = nodes
        .filter(({ type }) => type === 'paragraph' || type === 'list')
        .map((node) => withoutMarks(textOf(node)));
      const sides = others.filter((node) => 'name' in node && node.name === 'Side');
      const words = sides.map((side) => wordsIn(withoutMarks(textOf(side))));
      return [
        id,
        {
          words: nodes.reduce((sum, node) => sum + (node.type === 'yaml' ? 0 : wordsIn(withoutMarks(textOf(node)))), 0),
          'reading ease': Math.round(readingEase(prose.join(' '))),
          [`sentences over ${LONG} words`]: sentencesOf(prose.join('\n')).filter((sentence) => wordsIn(sentence) > LONG)
            .length,
          'words of each side': sides.map((side, nth) => `${attributeOf(side, 'party')} ${words[nth]}`).join(', '),
          'shortest to longest': words.length > 0 ? (Math.min(...words) / Math.max(...words)).toFixed(2) : '',
        },
      ];
    }),
  ),
);

if (diagnostics.length > 0) console.error(formatDiagnostics(diagnostics));
process.exitCode = diagnostics.length > 0 ? 1 : 0;
