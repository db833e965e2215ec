import type { Counted } from '../../src/proof/figures.ts';
import type { Subject } from '../../src/proof/proof.ts';
import {
  accessibilityFigures,
  browserResults,
  editionFigures,
  lastLine,
  summary,
  unitResults,
} from '../../src/proof/results.ts';
import { BROWSER_TESTS, EDITIONS, HTML_VALIDATE, UNIT_TESTS, type Outcome } from '../commands.ts';

/** A command whose outcome is shown, and how to read figures from what it prints. */
export interface Command {
  command: string;
  read: (outcome: Outcome) => Partial<Record<Subject, Counted[]>>;
}

/** Unit tests that answer a reader's question by themselves: where to show them, what to call them, and their names. */
const TOLD: [subject: Subject, figure: string, name: RegExp][] = [
  [
    'reproducible',
    'two builds, in folders of other names and in other time zones, are the same bytes',
    /^two builds in/,
  ],
  ['tests', 'faulty inputs, each refused with a message of its own', /^fault: /],
  ['tests', 'builds that a fault ended, and that left the old site whole', /^the build ends with one clear line/],
  ['tests', 'a build without a network', /network/i],
];

function unitTests({ output }: Outcome): Partial<Record<Subject, Counted[]>> {
  const results = unitResults(output);
  const told = (wanted: Subject) =>
    TOLD.filter(([subject]) => subject === wanted).map(([, figure, name]) => ({
      figure,
      result: summary(results.filter((test) => name.test(test.name))),
    }));
  return {
    reproducible: told('reproducible'),
    tests: [
      { figure: 'tests of single parts of the program, with right and faulty input', result: summary(results) },
      ...told('tests'),
    ],
  };
}

/** What is run on the built site, in this order. A busy machine is given time: five minutes a browser test. */
export const COMMANDS: readonly Command[] = [
  { command: EDITIONS, read: ({ output }) => ({ editions: editionFigures(output) }) },
  {
    command: HTML_VALIDATE,
    read: ({ ok, output }) => ({
      validity: [{ figure: 'every page, and the edition in one page', result: ok ? 'no fault' : lastLine(output) }],
    }),
  },
  {
    command: `${BROWSER_TESTS} --project root --timeout 300000 --reporter json accessibility policy hostile`,
    read: ({ output }) => ({
      accessibility: accessibilityFigures(output),
      tests: [
        {
          figure: 'pages that, in a browser, refused what their policy does not name',
          result: summary(browserResults(output).filter(({ name }) => name.includes('policy'))),
        },
        {
          figure: 'a site whose every text is by an attacker, opened in a browser',
          result: summary(browserResults(output).filter(({ name }) => name.includes('attacker'))),
        },
      ],
    }),
  },
  { command: UNIT_TESTS, read: unitTests },
  {
    command: 'npm run fuzz',
    read: ({ output }) => ({ tests: [{ figure: 'invented faulty input', result: lastLine(output) }] }),
  },
];
