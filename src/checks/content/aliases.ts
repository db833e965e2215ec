import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { idProblem } from '../../lib/names.ts';
import { LEDGER, type Content } from '../../loaders/content.ts';

/** Every alias links to something that exists and is not an id in use; a former name of a page is not a page. */
export function aliases({ pages, data, dataFiles }: Content): Diagnostic[] {
  const live = new Set([
    ...pages.flatMap(({ headings, claims }) => [...headings.map(({ heading }) => heading.id), ...claims]),
    ...dataFiles.flatMap(({ name }) => data[name].map(({ id }) => id)),
  ]);
  const taken = new Set<string>();
  const problemOf = (alias: string): string | undefined => {
    const problem = idProblem(alias);
    if (problem) return `the alias "${alias}" ${problem}.`;
    if (live.has(alias)) return `the alias "${alias}" is also an id in use. Delete the alias.`;
    if (taken.has(alias)) return `the alias "${alias}" occurs twice. Keep one.`;
    taken.add(alias);
    return undefined;
  };
  const former = new Map<string, string>();
  const ofPages = pages.flatMap(({ file, data: page, headings, lineOf }) => {
    const ids = headings.map(({ heading }) => heading.id);
    const ofSections = Object.entries(page?.aliases ?? {}).flatMap(([alias, to]) => {
      const missing = `the alias "${alias}" links to "${to}", which is not a section of this page.${didYouMean(to, ids)}`;
      return [problemOf(alias), ids.includes(to) ? undefined : missing].map((message) => ({
        path: ['aliases', alias],
        message,
      }));
    });
    const ofPage = (page?.formerly ?? []).map((name, nth) => {
      const other = former.get(name);
      former.set(name, file);
      const message = pages.some(({ id }) => id === name)
        ? `formerly: "${name}" is the name of a page that exists. Delete it here.`
        : other && `formerly: "${name}" is in ${other} too. Keep one.`;
      return { path: ['formerly', nth], message };
    });
    return [...ofSections, ...ofPage].flatMap(({ path, message }) =>
      message ? [{ file, ...lineOf(path), message }] : [],
    );
  });
  const ofData = dataFiles.flatMap(({ name, file, lineOf }) =>
    data[name].flatMap((entry, index) =>
      (entry.aliases ?? [])
        .map(problemOf)
        .filter((message) => message !== undefined)
        .map((message) => ({ file, ...lineOf([index, 'aliases']), message })),
    ),
  );
  return [...ofPages, ...ofData];
}

/** Ids that the content does not contain: charts make their own. */
const GENERATED = /#picture-/;

/** Every published address of a page, section or entry still exists. The build compares all others. */
export function published({ pages, sources, data, dataFiles, unread, ledger }: Content): Diagnostic[] {
  if (unread.size > 0) return [];
  const addresses = new Set(
    pages.flatMap(({ id: page, headings, entries, claims, data }) => [
      `${page}.html`,
      ...(data?.formerly ?? []).map((name) => `${name}.html`),
      ...[...headings.map(({ heading }) => heading.id), ...entries, ...claims, ...Object.keys(data?.aliases ?? {})].map(
        (id) => `${page}.html#${id}`,
      ),
    ]),
  );
  const former = new Set(dataFiles.flatMap(({ name }) => data[name].flatMap(({ aliases }) => aliases ?? [])));
  return ledger.flatMap((address, index) => {
    const [path, id] = address.split('#') as [string, string?];
    const page = pages.find(({ id }) => `${id}.html` === path);
    if (addresses.has(address) || GENERATED.test(address)) return [];
    if (id && (former.has(id) || sources.has(id) || (!page && addresses.has(path)))) return [];
    const name = path.replace(/\.html$/, '');
    if (!page && id) return [];
    const message = id
      ? `the section or entry "${id}" was published and is gone. Restore its id, or keep its links: write "aliases: { ${id}: new-id }" here, or "aliases: [${id}]" in an entry.`
      : `the page ${path} was published and is gone. Keep its links: write "formerly: [${name}]" in the page that replaces it.`;
    return [page ? { file: page.file, line: 1, message } : { file: `content/${LEDGER}`, line: index + 1, message }];
  });
}
