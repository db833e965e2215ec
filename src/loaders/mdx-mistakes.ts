import type { Diagnostic } from '../lib/diagnostic.ts';
import { didYouMean } from '../lib/did-you-mean.ts';
import { AUTHOR_COMPONENTS, WITH_TEXT } from './author-components.ts';

const NAMES = Object.keys(AUTHOR_COMPONENTS);

export const NO_CODE = 'pages contain no code, and { begins it. Write \\{ for a brace.';
export const NO_IMAGES = 'pages contain no images, because each page is one file. A chart is a component.';

/** What is wrong with the name of a component; undefined if authors may use it. */
export function nameProblem(name: string): string | undefined {
  if (NAMES.includes(name)) return undefined;
  if (name === 'img') return NO_IMAGES;
  if (/^[a-z]/.test(name))
    return `<${name}> is HTML, and pages contain Markdown and components only.${didYouMean(name, NAMES)} Write \\< for the character.`;
  return `<${name}> is not a component for pages.${didYouMean(name, NAMES) || ` Allowed: ${NAMES.join(', ')}.`}`;
}

/** The messages of the parser: line, column, reason, name of the rule. */
const PARSER = /^(?:(\d+):(\d+): )?(.*?)(?: \([\w-]+:[\w-]+\))?$/s;
const OPENED = /closing tag for `<([\w.]+)>` \((\d+):(\d+)\)/;
const CLOSED = /closing tag `<\/([\w.]+)>`/;

/**
 * The diagnostic of a page that MDX cannot parse: what its author most likely meant, at the tag that opened.
 *
 * @param file its name in messages
 * @param source its text
 * @param error what the parser threw
 */
export function mdxMistake(file: string, source: string, error: unknown): Diagnostic {
  const [, line = '1', column = '1', reason = ''] = PARSER.exec((error as Error).message)!;
  const at = (message: string, place = { line: Number(line), column: Number(column) }) => ({ file, ...place, message });
  const text = source.split('\n')[Number(line) - 1] ?? '';
  const rest = text.slice(Number(column) - 1);
  const [, opened, openLine, openColumn] = OPENED.exec(reason) ?? [];
  const [, closed] = CLOSED.exec(reason) ?? [];
  if (opened) {
    const end = WITH_TEXT.includes(opened) ? `</${opened}> after its text` : `<${opened} />`;
    const problem =
      closed && nameProblem(closed)
        ? `<${opened}> is closed by </${closed}> in line ${line}. Write </${opened}>.`
        : `<${opened}> is not closed. Write ${end}.`;
    return at(nameProblem(opened) ?? problem, { line: Number(openLine), column: Number(openColumn) });
  }
  if (closed && reason.startsWith('Expected'))
    return at(
      `</${closed}> is in another paragraph than <${closed}>. Put them in one, or each on its own line between blank lines.`,
    );
  if (closed)
    return at(
      nameProblem(closed) ?? `</${closed}> has no opening tag. Write <${closed}> before its text, or delete it.`,
    );
  if (/expression/i.test(reason)) {
    const id = text.indexOf('{#') + 1;
    if (id === 0) return at(NO_CODE);
    const message = 'an id is only allowed at the end of a heading. Move it there, or write \\{ for a brace.';
    return at(message, { line: Number(line), column: id });
  }
  if (reason.includes('`!`')) return at('comments in HTML are not allowed. Write {/* … */}.');
  const tag = /<([A-Z]\w*)/.exec(rest)?.[1];
  if (tag) return at(nameProblem(tag) ?? `<${tag}> is malformed. Write <${tag} name="value">.`);
  if (/^<?https?:/.test(rest)) return at('write the address without < and >.');
  return at('< begins a tag. Write \\< for the character.');
}
