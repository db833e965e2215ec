import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { idProblem } from '../../lib/names.ts';
import { entriesOf, idsOf, LEDGER, type Content } from '../../loaders/content.ts';

/** Every alias links to something that exists and is not an id in use; a former name of a page is not a page. */
export function* aliases(content: Content): Generator<Diagnostic> {
  const { pages } = content;
  const taken = new Set([
    ...pages.flatMap(({ headings, claims }) => [...headings.map(({ heading }) => heading.id), ...claims]),
    ...entriesOf(content).map(({ entry }) => entry.id),
  ]);
  const problemOf = (alias: string): string | undefined => {
    const problem = idProblem(alias);
    if (problem) return `the alias "${alias}" ${problem}.`;
    if (taken.has(alias)) return `the alias "${alias}" is also an id in use. Delete the alias.`;
    taken.add(alias);
    return undefined;
  };
  const former = new Map(pages.map(({ id, file }) => [id, file]));
  for (const { file, data, headings, lineOf } of pages) {
    const ids = headings.map(({ heading }) => heading.id);
    for (const [alias, to] of Object.entries(data.aliases ?? {})) {
      const missing = `the alias "${alias}" links to "${to}", which is not a section of this page.${didYouMean(to, ids)}`;
      const message = problemOf(alias) ?? (ids.includes(to) ? undefined : missing);
      if (message) yield { file, ...lineOf(['aliases', alias]), message };
    }
    for (const [nth, name] of (data.formerly ?? []).entries()) {
      const message = `formerly: "${name}" is also a name of ${former.get(name)}. Keep one.`;
      if (former.has(name)) yield { file, ...lineOf(['formerly', nth]), message };
      former.set(name, file);
    }
  }
  for (const { entry, report } of entriesOf(content)) {
    for (const message of (entry.aliases ?? []).map(problemOf)) if (message) yield report(['aliases'], message);
  }
}

/** Ids that the content does not contain: charts make their own. */
const GENERATED = /#picture-/;

/** Every published address of a page, section or entry still exists. The build compares all others. */
export function* published(content: Content): Generator<Diagnostic> {
  const { pages, sources, ledger } = content;
  const addresses = new Set(pages.flatMap((page) => idsOf(page).map((id) => `${page.id}.html#${id}`)));
  const names = new Set(pages.flatMap(({ id, data }) => [id, ...(data.formerly ?? [])]));
  const kept = new Set([...sources.keys(), ...entriesOf(content).flatMap(({ entry }) => entry.aliases ?? [])]);
  for (const [index, address] of ledger.entries()) {
    const [name = '', id] = address.split(/\.html#?/);
    const page = pages.find((page) => page.id === name);
    if (!id && !names.has(name)) {
      const message = `the page ${name}.html was published and is gone. Keep its links: write "formerly: [${name}]" in the page that replaces it.`;
      yield { file: `content/${LEDGER}`, line: index + 1, message };
    }
    if (!page || !id || addresses.has(address) || kept.has(id) || GENERATED.test(address)) continue;
    const message = `the section or entry "${id}" was published and is gone. Restore its id, or keep its links: write "aliases: { ${id}: new-id }" here, or "aliases: [${id}]" in an entry.`;
    yield { file: page.file, line: 1, message };
  }
}
