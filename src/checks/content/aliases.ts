import type { Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';
import { ID, IN_FORM } from '../../lib/names.ts';

/** Every alias leads to something that exists, and is no id in use; a former name of a page is no page. */
export function aliases({ pages, data, dataFiles }: Content): Diagnostic[] {
  const live = new Set([
    ...pages.flatMap(({ headings, claims }) => [...headings.map(({ heading }) => heading.id), ...claims]),
    ...dataFiles.flatMap(({ name }) => data[name].map(({ id }) => id)),
  ]);
  const taken = new Set<string>();
  const problemOf = (alias: string): string | undefined => {
    if (!ID.test(alias)) return `the alias "${alias}" ${IN_FORM}.`;
    if (live.has(alias)) return `the alias "${alias}" is also the id of something that exists. Take the alias out.`;
    if (taken.has(alias)) return `the alias "${alias}" stands twice. Keep one.`;
    taken.add(alias);
    return undefined;
  };
  const former = new Map<string, string>([['404', 'the page for addresses that do not exist']]);
  const ofPages = pages.flatMap(({ file, data: page, headings, lineOf }) => {
    const own = headings.map(({ heading }) => heading.id);
    const messages = Object.entries(page?.aliases ?? {}).flatMap(([alias, to]) =>
      [
        problemOf(alias),
        own.includes(to)
          ? undefined
          : `the alias "${alias}" leads to "${to}", which is no section of this page.${didYouMean(to, own)}`,
      ].map((message) => ({ path: ['aliases', alias], message })),
    );
    const names = (page?.formerly ?? []).map((name, nth) => {
      const other = former.get(name);
      former.set(name, file);
      const live = pages.some(({ id }) => id === name);
      const message = live
        ? `formerly: "${name}" is the name of a page that exists. Take it out.`
        : other && `formerly: "${name}" stands in ${other} too. Keep one.`;
      return { path: ['formerly', nth], message };
    });
    return [...messages, ...names].flatMap(({ path, message }) =>
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
