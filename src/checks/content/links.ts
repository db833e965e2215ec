import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../content/nearest.ts';
import type { Content, Page } from '../../content/read.ts';
import { RESERVED_IDS } from './headings.ts';

/** Every id that a page will have: headings, its references, the template's own. */
function idsOf(page: Page, { sources }: Content): Set<string> {
  const cited = page.uses.map(({ id }) => id);
  return new Set([
    ...page.headings.map(({ heading }) => heading.id),
    ...page.entries,
    ...page.claims,
    ...Object.keys(page.data?.aliases ?? {}),
    ...(page.id === 'sources' ? sources.keys() : cited),
    ...RESERVED_IDS,
  ]);
}

/** The ids of every page, by its file name. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

function faultOf(url: string, page: Page, targets: Targets): string | undefined {
  if (/^https?:\/\/[^/\s@]+(?:\/|$)/i.test(url)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) return `the address "${url}" is not allowed. Links are http(s) addresses or pages of this site.`;
  const [path = '', id] = url.split('#') as [string, string?];
  const ids = targets.get(path || `${page.id}.html`);
  if (!ids) return `there is no page "${path}".${didYouMean(path, targets.keys())} Pages: ${[...targets.keys()].join(', ')}.`;
  return id === undefined || ids.has(id) ? undefined : `${path || 'this page'} has no id "${id}".${didYouMean(id, ids)}`;
}

/** Every link inside the site leads to a page and an id that exist. */
export function links(content: Content): Fault[] {
  const targets: Targets = new Map(content.pages.map((page) => [`${page.id}.html`, idsOf(page, content)]));
  return content.pages.flatMap((page) =>
    page.others.flatMap((node) => {
      if (node.type !== 'link') return [];
      const message = faultOf(node.url, page, targets);
      const { line, column } = node.position?.start ?? {};
      return message ? [{ file: page.file, line, column, message }] : [];
    }),
  );
}
