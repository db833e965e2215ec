import { CONTENT_RULES } from '../checks/content/index.ts';
import { PAGE_RULES, SITE_RULES } from '../checks/output/index.ts';
import { markLabel } from '../citations/reference.ts';
import { curly } from '../lib/typography.ts';
import type { COUNTED } from '../loaders/author-components.ts';
import type { Content } from '../loaders/content.ts';
import { LIST_NAMES } from '../loaders/site-data.ts';
import { foundingIds, isCheckable, isLong, namesParagraph, quotationsOf } from '../quotations/quotations.ts';
import { KINDS, READ } from '../schemas/source.ts';

/** A table of the proof page: the names of its columns, and rows that begin with what was counted or tested. */
export interface ProofTable {
  columns: readonly string[];
  rows: (readonly [string, ...(string | number)[]])[];
}

const sum = <T>(items: readonly T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);
const COUNT = ['Counted', 'Number'];

/** What the build counts for the proof page, by subject. The checks have passed, so every source and page is complete. */
export const COUNTS: Record<(typeof COUNTED)[number], (content: Content) => ProofTable> = {
  site: ({ pages, ledger }) => ({
    columns: COUNT,
    rows: [
      ['Pages', pages.length],
      ['Addresses published so far, each of which still works', ledger.length],
      ['Rules that every build checks', CONTENT_RULES.length + PAGE_RULES.length + SITE_RULES.length],
    ],
  }),
  citations: ({ pages, sources, data }) => ({
    columns: COUNT,
    rows: [
      ['Works cited', sources.size],
      ['Citations of these works', sum(pages, ({ occurrences }) => occurrences.length)],
      ['Statements with an address that you can link to', sum(pages, ({ claims }) => claims.length)],
      ['Entries about events, people, terms and other subjects', sum(LIST_NAMES, (name) => data[name].length)],
    ],
  }),
  sources: ({ sources }) => {
    const all = [...sources.values()].map(({ data }) => data.custom);
    const row = (name: string, own: typeof all): ProofTable['rows'][number] => [
      curly(name),
      ...READ.map((read) => own.filter((source) => source.read === read).length),
      own.length,
      own.filter(({ weight }) => weight === 'weak').length,
    ];
    const ofKinds = KINDS.map((kind) =>
      row(
        kind,
        all.filter((source) => source.kind === kind),
      ),
    );
    return { columns: ['Kind', ...READ.map(curly), 'All', 'Weak'], rows: [...ofKinds, row('all kinds', all)] };
  },
  quotations: (content) => {
    const all = quotationsOf(content);
    const long = all.filter(isLong);
    const cited = long.filter(({ works }) => works.length > 0);
    const compared = long.filter(isCheckable).length;
    return {
      columns: COUNT,
      rows: [
        ['Quotations compared with a founding article', compared],
        ['Quotations from other works, not compared here', cited.length - compared],
        ['Words in quotation marks without a citation after them, not compared', long.length - cited.length],
        ['Quotations of three words or fewer, not compared', all.length - long.length],
      ],
    };
  },
  founding: (content) => {
    const occurrences = content.pages.flatMap((page) => page.occurrences);
    const rows = foundingIds(content).map((id) => {
      const source = content.sources.get(id)!.data;
      const { paragraphs = 0, boilerplate = [] } = source.custom;
      const numbers = Array.from({ length: paragraphs }, (_, index) => index + 1).filter(
        (number) => !boilerplate.includes(number),
      );
      const cited = numbers.filter((number) => occurrences.some((one) => one.id === id && namesParagraph(one, number)));
      return [markLabel(source), cited.length, numbers.length] as const;
    });
    const total = ['All', sum(rows, ([, cited]) => cited), sum(rows, ([, , length]) => length)] as const;
    return { columns: ['Article', 'Paragraphs cited', 'Paragraphs'], rows: [...rows, total] };
  },
};
