import { findCitations } from '../../citations/citation.ts';
import { attributeOf, textOf } from '../../loaders/outline.ts';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import type { Content } from '../../loaders/content.ts';
import { ID, IN_FORM } from '../../lib/names.ts';

/** Ids that the page template occurrences itself. */
export const RESERVED_IDS = ['content', 'contents', 'references'];

const UNIQUE = 'Ids are unique on the whole site; choose another.';

/**
 * Every heading has text and an authored id that is unique on the whole site (one edition holds all pages) and
 * differs from every citation key, because keys are the ids of references, and from the ids of data entries and
 * statements. Every statement with an id is cited.
 */
export function headings({ pages, sources, data, dataFiles }: Content): Diagnostic[] {
  const taken = new Map<string, string>(RESERVED_IDS.map((id) => [id, 'the page template']));
  for (const key of sources.keys()) taken.set(key, `the source content/sources/${key}.yaml`);
  const entries = dataFiles.flatMap(({ name, file, lineOf }) =>
    data[name].flatMap(({ id }, index) => {
      const place = { file, ...lineOf([index, 'id']) };
      const other = taken.get(id);
      taken.set(id, `${file}:${place.line}`);
      return other ? [{ ...place, message: `the id "${id}" is already used by ${other}. ${UNIQUE}` }] : [];
    }),
  );
  const own = pages.flatMap(({ file, headings }) =>
    headings.flatMap(({ node, heading: { id, title, depth } }) => {
      const messages: string[] = [];
      if (!title) messages.push('empty heading. Give it a text, or delete it.');
      if (/\[@/.test(title)) messages.push('a citation stands in a heading. Move it into the text below.');
      if (depth === 1)
        messages.push(`"${title}" is a heading of the first level. The title in the front matter is that; write ##.`);
      if (depth > 3) messages.push(`"${title}" is a heading of level ${depth}. Pages have two levels: ## and ###.`);
      if (!id) messages.push(`the heading "${title}" has no id. Write: ## ${title} {#short-id}`);
      else if (!ID.test(id)) messages.push(`the id "${id}" ${IN_FORM}.`);
      else if (taken.has(id)) messages.push(`the id "${id}" is already used by ${taken.get(id)}. ${UNIQUE}`);
      else taken.set(id, `${file}:${node.position?.start.line}`);
      return messages.map((message) => diagnosticAt(file, node, message));
    }),
  );
  const claims = pages.flatMap(({ file, others }) =>
    others.flatMap((node) => {
      const id = 'name' in node && node.name === 'Claim' ? attributeOf(node, 'id') : undefined;
      if (!id) return [];
      const other = taken.get(id);
      taken.set(id, `${file}:${node.position?.start.line}`);
      const messages = [
        ...(other ? [`the id "${id}" is already used by ${other}. ${UNIQUE}`] : []),
        ...(findCitations(textOf(node)).length === 0
          ? [`the statement "${id}" has no citation. Add one inside <Claim>.`]
          : []),
      ];
      return messages.map((message) => diagnosticAt(file, node, message));
    }),
  );
  const shown = pages.flatMap(({ file, entries }) =>
    entries
      .filter((id, index) => entries.indexOf(id) !== index)
      .map((id) => ({
        file,
        message: `the lists of this page show the entry "${id}" twice, and its id can stand once. Show it in one.`,
      })),
  );
  return [...entries, ...own, ...claims, ...shown];
}
