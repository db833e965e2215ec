import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { idProblem } from '../../lib/names.ts';
import type { Content } from '../../loaders/content.ts';
import { attributeOf, descendantsOf } from '../../loaders/outline.ts';

/** Ids of the layout. */
export const RESERVED_IDS = ['content', 'contents', 'references'];

const UNIQUE = 'Ids are unique on the whole site: choose another.';

/**
 * Ids of headings, statements, entries and sources are unique on the whole site, because one edition contains all pages.
 * Every heading has text and an id, and every statement a citation.
 */
export function headings({ pages, sources, data, dataFiles }: Content): Diagnostic[] {
  const taken = new Map<string, string>(RESERVED_IDS.map((id) => [id, 'the layout of the pages']));
  for (const key of sources.keys()) taken.set(key, `the source content/sources/${key}.yaml`);
  /** Registers an id; returns a message if it is taken. */
  const take = (id: string, place: string): string[] => {
    const other = taken.get(id);
    if (other) return [`the id "${id}" is already used by ${other}. ${UNIQUE}`];
    taken.set(id, place);
    return [];
  };
  const ofEntries = dataFiles.flatMap(({ name, file, lineOf }) =>
    data[name].flatMap(({ id }, index) => {
      const place = lineOf([index, 'id']);
      return take(id, `${file}:${place.line}`).map((message) => ({ file, ...place, message }));
    }),
  );
  const ofHeadings = pages.flatMap(({ file, headings, citations }) =>
    headings.flatMap(({ node, heading: { id, title, depth } }) => {
      const messages: string[] = [];
      const inside = descendantsOf(node);
      if (!title) messages.push('the heading is empty. Write its text, or delete it.');
      if (citations.some(({ node, match }) => !match.error && inside.includes(node)))
        messages.push('a heading contains a citation. Move it into the text below.');
      if (depth === 1)
        messages.push(`"${title}" is a heading of level 1, which is the title in the front matter. Write ##.`);
      if (depth > 3) messages.push(`"${title}" is a heading of level ${depth}. Pages have two levels: ## and ###.`);
      const problem = idProblem(id);
      if (!id) messages.push(`the heading "${title}" has no id. Write: ## ${title} {#short-id}`);
      else if (problem) messages.push(`the id "${id}" ${problem}.`);
      else messages.push(...take(id, `${file}:${node.position?.start.line}`));
      return messages.map((message) => diagnosticAt(file, node, message));
    }),
  );
  const ofClaims = pages.flatMap(({ file, others, citations }) =>
    others.flatMap((node) => {
      const id = 'name' in node && node.name === 'Claim' ? attributeOf(node, 'id') : undefined;
      if (!id) return [];
      const inside = descendantsOf(node);
      const cited = citations.some(({ node }) => inside.includes(node));
      const messages = take(id, `${file}:${node.position?.start.line}`);
      if (!cited) messages.push(`the statement "${id}" has no citation. Add one inside <Claim>.`);
      return messages.map((message) => diagnosticAt(file, node, message));
    }),
  );
  const repeated = pages.flatMap(({ file, entries }) =>
    entries
      .filter((id, index) => entries.indexOf(id) !== index)
      .map((id) => ({ file, message: `two lists of this page contain the entry "${id}". Keep it in one.` })),
  );
  return [...ofEntries, ...ofHeadings, ...ofClaims, ...repeated];
}
