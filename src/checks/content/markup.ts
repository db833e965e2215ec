import type { MdastNode } from 'satteri';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { invalidCharacter } from '../../lib/invalid-characters.ts';
import { AUTHOR_COMPONENTS, IN_LINE, WITH_TEXT } from '../../loaders/author-components.ts';
import type { Content, Page } from '../../loaders/content.ts';
import { NO_CODE, NO_IMAGES } from '../../loaders/mdx-mistakes.ts';
import { childrenOf, textOf } from '../../loaders/outline.ts';
import { withEscapesHidden } from '../../loaders/source-text.ts';
import { citationsIn } from './headings.ts';

const BLOCKS = ['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'thematicBreak'];

const LINK_ADDRESS = 'the address of a link is in the link. Write [words](page.html#id).';
const NO_FOOTNOTES = 'pages contain no footnotes. Put it into the text, or cite a source: [@key].';

/** The Markdown that pages may not contain, and what to write instead. */
const REFUSED: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  mdxjsEsm: 'pages contain no code, and import or export begins it. Begin the line with another word.',
  image: NO_IMAGES,
  imageReference: NO_IMAGES,
  linkReference: LINK_ADDRESS,
  definition: LINK_ADDRESS,
  footnoteReference: NO_FOOTNOTES,
  footnoteDefinition: NO_FOOTNOTES,
};

const COMMENT = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

/** What is part of a line, so that no block may be in it. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'Claim']);

const nameOf = (node: MdastNode): string => ('name' in node && typeof node.name === 'string' ? node.name : node.type);

/** What is wrong with the place of a component, or with its content. */
function placementProblem(node: MdastNode, above: readonly string[]): string | undefined {
  const name = nameOf(node);
  const children = childrenOf(node);
  if (name === 'Claim') {
    const other = above.find((ancestor) => ['heading', 'link', 'Claim'].includes(ancestor));
    if (other) return `<Claim> is inside ${other === 'Claim' ? 'another' : `a ${other}`}. Move it into the text.`;
    return children.some(({ type }) => BLOCKS.includes(type))
      ? '<Claim> contains a block. Write it on one line: <Claim id="short-id">The statement [@key].</Claim>'
      : undefined;
  }
  if (!IN_LINE.includes(name) && above.some((ancestor) => LINES.has(ancestor)))
    return `<${name}> is in a line of text. Put it on its own line, between blank lines.`;
  return !WITH_TEXT.includes(name) && children.length > 0
    ? `<${name}> contains no text. Write <${name} /> and put the text before or after it.`
    : undefined;
}

function tableProblem({ align, children }: MdastNode & { type: 'table' }): string | undefined {
  // Alignment would become a style attribute, which the policy of the pages forbids.
  if (align?.some(Boolean)) return 'columns cannot be aligned. Write |---| below the head of the table.';
  // The parser drops cells without a column.
  return children.some((row) => row.children.length > children[0]!.children.length)
    ? 'a row of the table has more cells than its head. Write \\| for the character |, also in code.'
    : undefined;
}

function textProblem(text: string): string | undefined {
  if (text.includes(']('))
    return 'the link is malformed: an address has no spaces, and brackets are closed. Write [words](page.html#id), or \\] for the bracket.';
  return /^\s*\|.*\|\s*$/m.test(text)
    ? 'the table is malformed: below its head it needs a line such as |---|---| with as many cells.'
    : undefined;
}

function problemOf(node: MdastNode, above: readonly string[], page: Page): string | undefined {
  for (const field of ['value', 'url', 'title', 'lang'] as const) {
    const text: unknown = field in node ? node[field as keyof typeof node] : undefined;
    const invalid = typeof text === 'string' && invalidCharacter(text);
    if (invalid) return invalid.message;
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return Object.hasOwn(AUTHOR_COMPONENTS, nameOf(node)) ? placementProblem(node, above) : undefined;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return COMMENT.test(node.value) ? undefined : NO_CODE;
  if (node.type === 'table') return tableProblem(node);
  if (node.type === 'text') return textProblem(withEscapesHidden(page.source, node));
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return 'pages contain no checkboxes. Write \\[ for the bracket.';
  if (node.type === 'heading') {
    const { hProperties = {} } = (node.data ?? {}) as { hProperties?: object };
    const others = Object.keys(hProperties).filter((name) => name !== 'id');
    if (others.length > 0)
      return `a heading has no attribute but its id: ${others.join(', ')}. Write: ## Title {#short-id}`;
  }
  if (node.type === 'link' && !textOf(node).trim())
    return `the link to "${node.url}" has no words. Write [words](${node.url}).`;
  if (node.type === 'link' && citationsIn(node, page).some(({ error }) => !error))
    return 'a link contains a citation. Move it behind the link, or write \\@ for the character.';
  return REFUSED[node.type];
}

/** Pages are Markdown and components for authors, each in its place. A problem hides those of what is inside it. */
export function markup({ pages }: Content): Diagnostic[] {
  return pages.flatMap((page) => {
    const visit = (node: MdastNode, above: readonly string[]): Diagnostic[] => {
      const message = problemOf(node, above, page);
      if (message) return [diagnosticAt(page.file, node, message)];
      return childrenOf(node).flatMap((child) => visit(child, [...above, nameOf(node)]));
    };
    return page.nodes.flatMap((node) => visit(node, []));
  });
}
