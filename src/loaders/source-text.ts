import type { MdastNode } from 'satteri';
import { ESCAPED } from '../citations/citation.ts';
import { placeOf } from '../lib/files.ts';

/** A text node of a page. */
export type TextNode = MdastNode & { value: string };

/** What a backslash may escape: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const PUNCTUATION = /[!-/:-@[-`{-~]/;

/** A character reference in Markdown: `&amp;`, `&#64;`. */
const REFERENCE = /&(?:#\d+|#x[\da-f]+|\w+);/iy;

/**
 * Where each character of a text node is in the source. The parser leaves out backslashes, the ends of character
 * references, and what begins the further lines of quotations and lists.
 *
 * @returns offsets into the source, and whether the author escaped the character
 */
function charactersOf({ value, position }: TextNode, source: string): { offset: number; escaped: boolean }[] {
  let at = position?.start.offset ?? 0;
  return Array.from({ length: value.length }, (_, nth) => {
    const character = value[nth]!;
    if (value[nth - 1] === '\n') at += /^[ \t>]*/.exec(source.slice(at))![0].length;
    if (character === '\n') at = Math.max(at, source.indexOf('\n', at));
    REFERENCE.lastIndex = at;
    const [reference = ''] = REFERENCE.exec(source) ?? [];
    const isReference = reference !== '' && !value.startsWith(reference, nth);
    const backslash = PUNCTUATION.test(character) && source[at] === '\\' && source[at + 1] === character;
    const offset = backslash ? at + 1 : at;
    at = isReference ? at + reference.length : offset + 1;
    return { offset, escaped: backslash || (isReference && PUNCTUATION.test(character)) };
  });
}

/** The place in the file of an offset inside a text node. */
export function positionIn(source: string, node: TextNode, offset: number): { line: number; column: number } {
  return placeOf(source, charactersOf(node, source)[offset]?.offset ?? node.position?.start.offset ?? 0);
}

/** The value of a text node, with {@link ESCAPED} for each character that its author escaped, e.g. the `@` of `\@handle`. */
export function withEscapesHidden(source: string, node: TextNode): string {
  if (!/[\\&]/.test(source.slice(node.position?.start.offset, node.position?.end.offset))) return node.value;
  return charactersOf(node, source)
    .map(({ escaped }, nth) => (escaped ? ESCAPED : node.value[nth]))
    .join('');
}
