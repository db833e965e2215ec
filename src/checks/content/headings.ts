import type { MdastNode } from 'satteri';
import type { CitationMatch } from '../../citations/citation.ts';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { idProblem } from '../../lib/names.ts';
import { entriesOf, type Content, type Page } from '../../loaders/content.ts';
import { attributeOf, descendantsOf, type Heading } from '../../loaders/outline.ts';

/** Ids of the layout. */
export const RESERVED_IDS = ['content', 'contents', 'references'];

/** The citations inside a node. */
export function citationsIn(node: MdastNode, { citations }: Page): CitationMatch[] {
  const inside = descendantsOf(node);
  return citations.filter(({ node }) => inside.includes(node)).map(({ match }) => match);
}

function* headingProblems({ id, title, depth }: Heading): Generator<string> {
  if (!title) yield 'the heading is empty. Write its text, or delete it.';
  if (depth === 1) yield `"${title}" is a heading of level 1, which is the title in the front matter. Write ##.`;
  if (depth > 3) yield `"${title}" is a heading of level ${depth}. Pages have two levels: ## and ###.`;
  const problem = id && idProblem(id);
  if (!id) yield `the heading "${title}" has no id. Write: ## ${title} {#short-id}`;
  if (problem) yield `the id "${id}" ${problem}.`;
}

/**
 * Ids of headings, statements, entries and sources are unique on the whole site, because one edition contains all pages.
 * Every heading has text and an id, and every statement a citation.
 */
export function* headings(content: Content): Generator<Diagnostic> {
  const taken = new Map<string, string>(RESERVED_IDS.map((id) => [id, 'the layout of the pages']));
  for (const key of content.sources.keys()) taken.set(key, `the source content/sources/${key}.yaml`);
  /** Registers an id; reports it if it is taken. */
  const take = (id: string, place: Diagnostic): Diagnostic[] => {
    const other = taken.get(id);
    taken.set(id, other ?? `${place.file}:${place.line}`);
    const message = `the id "${id}" is already used by ${other}. Ids are unique on the whole site: choose another.`;
    return other ? [{ ...place, message }] : [];
  };
  for (const { entry, report } of entriesOf(content)) yield* take(entry.id, report(['id'], ''));
  for (const page of content.pages) {
    for (const { node, heading } of page.headings) {
      const at = (message: string) => diagnosticAt(page.file, node, message);
      if (citationsIn(node, page).some(({ error }) => !error))
        yield at('a heading contains a citation. Move it into the text below.');
      for (const message of headingProblems(heading)) yield at(message);
      if (heading.id) yield* take(heading.id, at(''));
    }
    for (const id of new Set(page.entries.filter((id, index) => page.entries.indexOf(id) !== index)))
      yield { file: page.file, message: `two lists of this page contain the entry "${id}". Keep it in one.` };
  }
  for (const page of content.pages) {
    for (const node of page.others) {
      const id = 'name' in node && node.name === 'Claim' ? attributeOf(node, 'id') : undefined;
      if (!id) continue;
      const place = diagnosticAt(page.file, node, `the statement "${id}" has no citation. Add one inside <Claim>.`);
      yield* take(id, place);
      if (citationsIn(node, page).length === 0) yield place;
    }
  }
}
