import type { MdastNode } from 'satteri';
import { findCitations } from '../../citations/citation.ts';
import { AUTHOR_COMPONENTS, IN_LINE, WITH_TEXT } from '../../loaders/author-components.ts';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { textOf } from '../../loaders/outline.ts';
import type { Content } from '../../loaders/content.ts';
import { invalidCharacter } from '../../lib/invalid-characters.ts';

/** All that Markdown may make in a page; components are looked at apart. */
const MARKDOWN = new Set<MdastNode['type']>([
  ...([
    'yaml',
    'toml',
    'heading',
    'paragraph',
    'blockquote',
    'list',
    'listItem',
    'table',
    'tableRow',
    'tableCell',
    'code',
  ] as const),
  ...(['thematicBreak', 'text', 'emphasis', 'strong', 'delete', 'link', 'inlineCode', 'break'] as const),
]);

/** What the rest is, and what to write in its place. */
const REFUSED: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  mdxjsEsm: 'pages hold no code: an import or export stands here. Begin the line with another word.',
  mdxFlowExpression: 'pages hold no code: the sign { begins it. Write \\{ for a brace.',
  mdxTextExpression: 'pages hold no code: the sign { begins it. Write \\{ for a brace.',
  image: 'pages hold no pictures, because each page is one file. A drawing is a component.',
  imageReference: 'pages hold no pictures, because each page is one file. A drawing is a component.',
  linkReference: 'the address of a link stands in the link. Write [words](page.html#id).',
  definition: 'the address of a link stands in the link. Write [words](page.html#id).',
  footnoteReference: 'pages hold no footnotes. Say it in the text, or cite a source: [@key].',
  footnoteDefinition: 'pages hold no footnotes. Say it in the text, or cite a source: [@key].',
};

const COMMENT = /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/;

/** What runs within a line, so that nothing that is a block may stand in it. */
const LINES = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'Claim']);

/** How deep quotations, lists and components may stand in one another. */
const DEEPEST = 12;

const nameOf = (node: MdastNode): string => ('name' in node && typeof node.name === 'string' ? node.name : node.type);

const isComponent = (node: MdastNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** What is wrong with a component where it stands, and with what stands in it. */
function placementProblem(
  node: MdastNode & { children: readonly MdastNode[] },
  above: readonly string[],
): string | undefined {
  const name = nameOf(node);
  const line = above.find((ancestor) => LINES.has(ancestor));
  if (name !== 'Claim') {
    if (line && !IN_LINE.includes(name))
      return `<${name}> stands within a line of text. Put it on a line of its own, between blank lines.`;
    return !WITH_TEXT.includes(name) && node.children.length > 0
      ? `<${name}> takes no text. Write <${name} /> and put the text before or after it.`
      : undefined;
  }
  const other = above.find((ancestor) => ['heading', 'link', 'Claim'].includes(ancestor));
  if (other) return `<Claim> stands in a ${other === 'Claim' ? 'statement' : other}. Put it into the text.`;
  return node.children.some(({ type }) =>
    ['paragraph', 'heading', 'list', 'table', 'blockquote', 'code', 'thematicBreak'].includes(type),
  )
    ? '<Claim> holds more than words. Write it on one line: <Claim id="short-id">The statement [@key].</Claim>'
    : undefined;
}

function problemOf(node: MdastNode, above: readonly string[]): string | undefined {
  if (above.length > DEEPEST)
    return `this stands ${above.length} deep in other things; ${DEEPEST} is the most. Write it flatter.`;
  for (const field of ['value', 'url', 'title', 'lang'] as const) {
    const text: unknown = field in node ? node[field as keyof typeof node] : undefined;
    const unfit = typeof text === 'string' ? invalidCharacter(text) : undefined;
    if (unfit) return unfit.message;
  }
  if (isComponent(node)) {
    return Object.hasOwn(AUTHOR_COMPONENTS, nameOf(node)) ? placementProblem(node, above) : undefined;
  }
  if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && COMMENT.test(node.value))
    return undefined;
  if (!MARKDOWN.has(node.type)) return REFUSED[node.type] ?? `pages hold no ${node.type}. Write it as text.`;
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return 'pages hold no boxes to tick. Write \\[ for the bracket.';
  // It would be written as a style, which the policy of the pages refuses.
  if (node.type === 'table' && node.align?.some(Boolean))
    return 'columns have no alignment of their own. Write |---| below the head of the table.';
  // What has no column is left out of the page without a word.
  if (node.type === 'table' && node.children.some((row) => row.children.length > node.children[0]!.children.length)) {
    return 'a row of the table has more cells than its head. Write \\| for the sign | itself, in code too.';
  }
  if (node.type === 'heading') {
    const given = Object.keys((node.data as { hProperties?: object } | undefined)?.hProperties ?? {}).filter(
      (name) => name !== 'id',
    );
    if (given.length > 0)
      return `a heading takes no attribute but its id: ${given.join(', ')}. Write: ## Title {#short-id}`;
  }
  if (node.type === 'link' && !textOf(node).trim())
    return `the link to "${node.url}" has no words. Write [words](${node.url}).`;
  if (node.type === 'text' && node.value.includes('](')) {
    return 'this was meant as a link and is none: an address has no spaces, and brackets are closed. Write [words](page.html#id).';
  }
  return node.type === 'link' && findCitations(textOf(node)).length > 0
    ? 'a citation stands in a link. Move it behind the link.'
    : undefined;
}

/**
 * Pages are text, made of what Markdown makes and of the components for authors: no code, no markup of their own, no pictures.
 * Blocks do not stand within lines, nor links within links. A fault hides those of what stands below it.
 */
export function markup({ pages }: Content): Diagnostic[] {
  return pages.flatMap(({ file, nodes }) => {
    const visit = (node: MdastNode, above: readonly string[]): Diagnostic[] => {
      const message = problemOf(node, above);
      if (message) return [diagnosticAt(file, node, message)];
      const children = 'children' in node ? (node.children as readonly MdastNode[]) : [];
      return children.flatMap((child) => visit(child, [...above, nameOf(node)]));
    };
    return nodes.flatMap((node) => visit(node, []));
  });
}
