import { EDITIONS } from '../editions/editions.ts';
import type { Counted } from './figures.ts';

/** A test that was run: its name, and how it ended. */
export interface TestResult {
  name: string;
  result: 'passed' | 'failed' | 'not finished';
}

interface Suite {
  specs?: { title: string; tests: { results: { status: string }[] }[] }[];
  suites?: Suite[];
}

function endOf(status: string | undefined): TestResult['result'] {
  if (status === 'passed') return 'passed';
  // A machine that is too busy has found nothing.
  return status === 'failed' ? 'failed' : 'not finished';
}

const specsOf = ({ specs = [], suites = [] }: Suite): TestResult[] => [
  ...specs.map(({ title, tests }) => ({ name: title, result: endOf(tests.at(-1)?.results.at(-1)?.status) })),
  ...suites.flatMap(specsOf),
];

/** The tests in what Playwright's JSON reporter prints; none where it did not come to that. */
export function browserResults(output: string): TestResult[] {
  const start = output.search(/^\{$/m);
  return start < 0 ? [] : specsOf(JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as Suite);
}

/** The tests in what the spec reporter of node:test prints, each once; at its end it names failing ones again. */
export function unitResults(output: string): TestResult[] {
  const [run = ''] = output.split(/^ℹ tests /m);
  return [...run.matchAll(/^\s*([✔✖]) (.+) \([\d.]+ms\)/gm)].map(([, sign, name]) => ({
    name: name!,
    result: sign === '✔' ? 'passed' : 'failed',
  }));
}

/** Tests in one line: `passed`, `20 passed`, or `19 passed, 1 failed`; `not run` where there is none. */
export function summary(tests: readonly TestResult[]): string {
  const [first] = tests;
  if (!first) return 'not run';
  if (tests.length === 1) return first.result;
  return [...Map.groupBy(tests, ({ result }) => result)]
    .map(([result, own]) => `${own.length.toLocaleString('en')} ${result}`)
    .join(', ');
}

/** The last line of what a command printed: where nothing better is known, its result. */
export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)!.trim();
}

/** What axe found, a page a row, a theme and width a column. */
export function accessibilityFigures(output: string): Counted[] {
  const found = { passed: 'no fault', failed: 'fault', 'not finished': 'not finished' } as const;
  const parts = browserResults(output).flatMap(({ name, result }) => {
    const [, page, theme, width] = /^(\S+) meets .+ in (light|dark) at (\d+) px$/.exec(name) ?? [];
    return page ? [{ page, cell: [`${theme}, ${width} px`, found[result]] as const }] : [];
  });
  const rows = [...Map.groupBy(parts, ({ page }) => page)].map(([page, own]) => ({
    figure: page,
    result: Object.fromEntries(own.map(({ cell }) => cell)),
  }));
  return rows.length > 0 ? rows : [{ figure: 'every page', result: `not run: ${lastLine(output)}` }];
}

/** The editions, with what the programs that check their form said. */
export function editionFigures(output: string): Counted[] {
  return Object.entries(EDITIONS).map(([edition, { file, name }]) => {
    const [, note] = new RegExp(`^${file} {2}\\d+ bytes(.*)$`, 'm').exec(output) ?? [];
    const reason = new RegExp(`^no ${edition}: (.*)$`, 'im').exec(output)?.[1];
    const made = note === undefined ? `not made: ${reason ?? lastLine(output)}` : 'made';
    return { figure: name, result: { made, 'its validator says': note?.trim() || 'has none' } };
  });
}
