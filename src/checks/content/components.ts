import type { MdastNode } from 'satteri';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { AUTHOR_COMPONENTS, ONCE, OPTIONAL } from '../../loaders/author-components.ts';
import type { Content } from '../../loaders/content.ts';
import { nameProblem } from '../../loaders/mdx-mistakes.ts';
import { attributeOf } from '../../loaders/outline.ts';

/** What attributes with a pattern must be. */
const FORMS: Record<string, string> = {
  id: 'lower-case letters and digits, joined by single hyphens, and begin with a letter',
  from: 'a date such as 2026-02-27',
  until: 'a date such as 2026-02-27',
};

type Allowed = readonly string[] | RegExp;

function attributeProblem(name: string, attribute: string, written: string, allowed: Allowed): string | undefined {
  if (allowed instanceof RegExp)
    return allowed.test(written) ? undefined : `<${name} ${attribute}="${written}">: must be ${FORMS[attribute]}.`;
  return allowed.includes(written)
    ? undefined
    : `<${name} ${attribute}="${written}">: not allowed.${didYouMean(written, allowed)} Allowed: ${allowed.join(', ')}.`;
}

function problemOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  const unknown = nameProblem(name);
  if (unknown) return unknown;
  const rules = AUTHOR_COMPONENTS[name as keyof typeof AUTHOR_COMPONENTS] as Record<string, Allowed>;
  const given = new Map(
    node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '{…}', attribute.value]),
  );
  for (const [attribute, value] of given) {
    const allowed = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    if (!allowed)
      return `<${name}> has no attribute "${attribute}". Allowed: ${Object.keys(rules).join(', ') || 'none'}.`;
    const problem = attributeProblem(name, attribute, typeof value === 'string' ? value : '{…}', allowed);
    if (problem) return problem;
  }
  const missing = Object.keys(rules).find((attribute) => !given.has(attribute) && !OPTIONAL.includes(attribute));
  if (!missing) return undefined;
  const allowed = rules[missing]!;
  return `<${name}> needs the attribute "${missing}": ${allowed instanceof RegExp ? FORMS[missing] : allowed.join(', ')}.`;
}

/** Pages use only the components for authors, with the right attributes, and those with ids once. */
export function components({ pages }: Content): Diagnostic[] {
  const seen = new Map<string, string>();
  const repeated = (node: MdastNode, place: string): string | undefined => {
    if (!('name' in node) || !ONCE.includes(node.name ?? '')) return undefined;
    const key = [node.name, attributeOf(node, 'group'), attributeOf(node, 'kind')].join(' ');
    const other = seen.get(key);
    seen.set(key, place);
    return other && `<${node.name}> is in ${other} already, and its ids must be unique on the site. Link to it there.`;
  };
  return pages.flatMap(({ file, others }) =>
    others.flatMap((node) => {
      const message = problemOf(node) ?? repeated(node, `${file}:${node.position?.start.line}`);
      return message ? [diagnosticAt(file, node, message)] : [];
    }),
  );
}
