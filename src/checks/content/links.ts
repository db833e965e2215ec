import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { hiddenCharacter } from '../../lib/invalid-characters.ts';
import { entriesOf, idsOf, type Content } from '../../loaders/content.ts';
import { homeOf } from '../../loaders/site-data.ts';
import { urlProblem } from '../../schemas/url.ts';
import { RESERVED_IDS } from './headings.ts';

/** The ids of every page, by its file name. */
type Targets = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with a link on the page with the id `from`. */
function problemOf(url: string, from: string, targets: Targets): string | undefined {
  if (!url) return 'the link has no address. Write [words](page.html#id).';
  if (/^https?:/i.test(url)) {
    const problem = urlProblem(url);
    return problem && `the address "${url}" ${problem}.`;
  }
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(url))
    return `the address "${url}" is not allowed. Link to an http(s) address or a page of this site.`;
  const hidden = hiddenCharacter(url);
  if (hidden) return `the address "${url}" ${hidden}.`;
  const [path = '', id] = url.split('#') as [string, string?];
  const ids = targets.get(path || `${from}.html`);
  if (!ids)
    return `there is no page "${path}".${didYouMean(path, targets.keys()) || ` Pages: ${[...targets.keys()].join(', ')}.`}`;
  return id === undefined || ids.has(id)
    ? undefined
    : `${path || 'this page'} has no id "${id}".${didYouMean(id, ids)}`;
}

/** Every link inside the site, in pages and in the `more` of data, goes to a page and an id that exist. */
export function* links(content: Content): Generator<Diagnostic> {
  const { pages, sources } = content;
  const targets = new Map(
    pages.map((page) => {
      const references = page.id === 'sources' ? sources.keys() : page.occurrences.map(({ id }) => id);
      return [`${page.id}.html`, new Set([...idsOf(page), ...references, ...RESERVED_IDS])];
    }),
  );
  for (const { id, file, others } of pages)
    for (const node of others) {
      const message = node.type === 'link' && problemOf(node.url, id, targets);
      if (message) yield diagnosticAt(file, node, message);
    }
  for (const { name, entry, report } of entriesOf(content)) {
    const message = 'more' in entry && problemOf(entry.more, homeOf(name)!, targets);
    if (message) yield report(['more'], message);
  }
}
