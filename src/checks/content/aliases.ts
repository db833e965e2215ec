import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../content/nearest.ts';
import type { Content } from '../../content/read.ts';

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Every alias leads to something that exists, and is no id in use; a former name of a page is no page. */
export function aliases({ pages, data, dataFiles }: Content): Fault[] {
  const live = new Set([
    ...pages.flatMap(({ headings, claims }) => [...headings.map(({ heading }) => heading.id), ...claims]),
    ...dataFiles.flatMap(({ name }) => data[name].map(({ id }) => id)),
  ]);
  const taken = new Set<string>();
  const faultOf = (alias: string): string | undefined => {
    if (!ID.test(alias)) return `the alias "${alias}" must be lower-case letters and digits joined by hyphens.`;
    if (live.has(alias)) return `the alias "${alias}" is also the id of something that exists. Take the alias out.`;
    if (taken.has(alias)) return `the alias "${alias}" stands twice. Keep one.`;
    taken.add(alias);
    return undefined;
  };
  const ofPages = pages.flatMap(({ id, file, data: page, headings }) => {
    const own = headings.map(({ heading }) => heading.id);
    const messages = Object.entries(page?.aliases ?? {}).flatMap(([alias, to]) => [
      faultOf(alias),
      own.includes(to) ? undefined : `the alias "${alias}" leads to "${to}", which is no section of this page.${didYouMean(to, own)}`,
    ]);
    const names = (page?.formerly ?? []).map((name) =>
      pages.some((other) => other.id === name) || name === id ? `formerly: "${name}" is the name of a page that exists.` : undefined,
    );
    return [...messages, ...names].filter((message) => message !== undefined).map((message) => ({ file, line: 1, message }));
  });
  const ofData = dataFiles.flatMap(({ name, file, lineOf }) =>
    data[name].flatMap((entry, index) =>
      (entry.aliases ?? [])
        .map(faultOf)
        .filter((message) => message !== undefined)
        .map((message) => ({ file, ...lineOf([index, 'aliases']), message })),
    ),
  );
  return [...ofPages, ...ofData];
}
