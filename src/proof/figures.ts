import { markLabel } from '../citations/reference.ts';
import { checkPage, checkSite } from '../checks/output/index.ts';
import { summaryOf, type BuiltPage, type PageSummary } from '../lib/built-page.ts';
import { LIST_NAMES } from '../loaders/site-data.ts';
import type { Content } from '../loaders/content.ts';
import { proseHash } from '../quotations/copied.ts';
import { coverageOf } from '../quotations/coverage.ts';
import { isHeldElsewhere, type Lock } from '../quotations/lock.ts';
import { isCheckable, isLong, quotationsOf } from '../quotations/quotations.ts';
import { KINDS, READ } from '../schemas/source.ts';
import type { Figure } from './proof.ts';

/** A figure before it is told by which command it was made, and from which content. */
export type Counted = Pick<Figure, 'figure' | 'result'>;

const counted = (results: Record<string, Figure['result']>): Counted[] =>
  Object.entries(results).map(([figure, result]) => ({ figure, result }));

/** Links, ids and marks of the built pages, and what the checks of them find. */
export function linkFigures(pages: Iterable<BuiltPage>, files: ReadonlySet<string>): Counted[] {
  const summaries: PageSummary[] = [];
  let [marks, diagnostics] = [0, 0];
  for (const page of pages) {
    summaries.push(summaryOf(page));
    marks += page.$('[role="doc-biblioref"]').length;
    diagnostics += checkPage(page).length;
  }
  const links = summaries.flatMap((page) => page.links);
  const outside = links.filter((link) => link.startsWith('http')).length;
  return counted({
    'pages, with those for citing': summaries.length,
    'addresses of sections, statements, entries and references': summaries.reduce((sum, { ids }) => sum + ids.size, 0),
    'links inside the site': links.length - outside,
    'marks that lead to a reference, which leads back': marks,
    'diagnostics found in these': diagnostics + checkSite(summaries, files).length,
    'links to other sites, which were not asked': outside,
  });
}

/** How much is cited, and on what. */
export function citationFigures({ pages, sources, data }: Content): Counted[] {
  return counted({
    'works cited': sources.size,
    'citations of them on the pages': pages.reduce((sum, { occurrences }) => sum + occurrences.length, 0),
    'statements with an address of their own': pages.reduce((sum, { claims }) => sum + claims.length, 0),
    'entries of the lists': LIST_NAMES.reduce((sum, name) => sum + data[name].length, 0),
  });
}

/** The sources by their kind and by how they are known. */
export function sourceFigures({ sources }: Content): Counted[] {
  const all = [...sources.values()].flatMap(({ data }) => data?.custom ?? []);
  const row = (own: typeof all): Figure['result'] => ({
    ...Object.fromEntries(
      READ.map((read): [string, number] => [read.replace("'", '’'), own.filter((one) => one.read === read).length]),
    ),
    all: own.length,
    'of these weak': own.filter(({ weight }) => weight === 'weak').length,
  });
  const kinds = KINDS.map((kind) => [kind.replace("'", '’'), row(all.filter((one) => one.kind === kind))] as const);
  return counted({ ...Object.fromEntries(kinds), 'all kinds': row(all) });
}

/** Quotations by what they could be compared with. The lock file says what came out; no build passes without it. */
export function quotationFigures(content: Content, lock: Lock): Counted[] {
  const all = quotationsOf(content);
  const long = all.filter(isLong);
  const checked = all.filter(isCheckable);
  const elsewhere = checked.filter((quotation) => isHeldElsewhere(quotation, lock)).length;
  return counted({
    'quotations found word for word in a founding article, in a paragraph that the mark names':
      checked.length - elsewhere,
    'quotations whose mark names another work too, and which are from that; not compared with it': elsewhere,
    'quotations from other works; not compared with a text': long.filter(
      ({ works, founding }) => works.length > 0 && founding.length === 0,
    ).length,
    'quotations without a mark behind them': long.filter(({ works }) => works.length === 0).length,
    'quotations of three words or fewer; not compared': all.length - long.length,
    'runs of nine words or more copied from a founding article':
      lock.prose === proseHash(content) ? 0 : 'not run since the text last changed',
  });
}

/** How much of each founding article is cited, and of all. */
export function foundingFigures(content: Content): Counted[] {
  const label = (id: string) => markLabel(content.sources.get(id)!.data!);
  const all = coverageOf(content);
  const sum = (field: 'cited' | 'paragraphs') => all.reduce((total, one) => total + one[field], 0);
  const rows = all.map(({ id, paragraphs, cited }) => [label(id), { cited, 'to cite': paragraphs }] as const);
  return counted({ ...Object.fromEntries(rows), all: { cited: sum('cited'), 'to cite': sum('paragraphs') } });
}
