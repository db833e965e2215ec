import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { hiddenCharacter } from '../../lib/invalid-characters.ts';
import type { Content, Page } from '../../loaders/content.ts';
import { homeOf, LIST_NAMES } from '../../loaders/site-data.ts';
import { urlProblem } from '../../schemas/url.ts';
import { RESERVED_IDS } from './headings.ts';

/** Every id of a page: of headings, entries, references and the layout. */
function idsOf(page: Page, { sources }: Content): Set<string> {
  const cited = page.occurrences.map(({ id }) => id);
  return new Set([
    ...page.headings.map(({ heading }) => heading.id),
    ...page.entries,
    ...page.claims,
    ...Object.keys(page.data?.aliases ?? {}),
    ...(page.id === 'sources' ? sources.keys() : cited),
    ...RESERVED_IDS,
  ]);
}

/** Whether the page lists sources or entries that could not be read. */
function listsUnread(page: string, unread: Content['unread']): boolean {
  if (page === 'sources' && unread.has('content/sources')) return true;
  return LIST_NAMES.some((name) => homeOf(name) === page && unread.has(`content/data/${name}.yaml`));
}

/** The ids of every page, by its file name. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with a link on the page with the id `from`. */
function problemOf(url: string, from: string, targets: Targets, unread: Content['unread']): string | undefined {
  if (/^https?:/i.test(url)) {
    const problem = urlProblem(url);
    return problem && `the address "${url}" ${problem}.`;
  }
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url))
    return `the address "${url}" is not allowed. Link to an http(s) address or a page of this site.`;
  const hidden = hiddenCharacter(url);
  if (hidden) return `the address "${url}" ${hidden}.`;
  if (!url) return 'the link has no address. Write [words](page.html#id).';
  const [path = '', id] = url.split('#') as [string, string?];
  const name = path.replace(/\.html$/, '');
  if (unread.has(`content/pages/${name}.mdx`)) return undefined;
  const ids = targets.get(path || `${from}.html`);
  if (!ids)
    return `there is no page "${path}".${didYouMean(path, targets.keys()) || ` Pages: ${[...targets.keys()].join(', ')}.`}`;
  if (id === undefined || ids.has(id) || listsUnread(name || from, unread)) return undefined;
  return `${path || 'this page'} has no id "${id}".${didYouMean(id, ids)}`;
}

/** Every link inside the site, in pages and in the `more` of data, goes to a page and an id that exist. */
export function links(content: Content): Diagnostic[] {
  const targets: Targets = new Map(content.pages.map((page) => [`${page.id}.html`, idsOf(page, content)]));
  const inPages = content.pages.flatMap((page) =>
    page.others.flatMap((node) => {
      if (node.type !== 'link') return [];
      const message = problemOf(node.url, page.id, targets, content.unread);
      return message ? [diagnosticAt(page.file, node, message)] : [];
    }),
  );
  const inData = content.dataFiles.flatMap(({ name, file, lineOf }) =>
    content.data[name].flatMap((entry, index) => {
      const message = 'more' in entry && problemOf(entry.more, homeOf(name)!, targets, content.unread);
      return message ? [{ file, ...lineOf([index, 'more']), message }] : [];
    }),
  );
  return [...inPages, ...inData];
}
