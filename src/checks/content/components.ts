import type { MdastNode } from 'satteri';
import { AUTHOR_COMPONENTS, ONCE, OPTIONAL } from '../../loaders/author-components.ts';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { attributeOf } from '../../loaders/outline.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import type { Content } from '../../loaders/content.ts';

/** What attributes that take a pattern want. */
const SHAPES: Record<string, string> = {
  id: 'an id is lower-case letters and digits joined by hyphens',
  from: 'not a date such as 2026-02-27',
  until: 'not a date such as 2026-02-27',
};

type Allowed = readonly string[] | RegExp;

function problemOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  const allowed = Object.keys(AUTHOR_COMPONENTS);
  if (!allowed.includes(name)) {
    return `<${name}> is not a component for pages.${didYouMean(name, allowed)} Allowed: ${allowed.join(', ')}.`;
  }
  const rules = AUTHOR_COMPONENTS[name as keyof typeof AUTHOR_COMPONENTS] as Record<string, Allowed>;
  const given = new Map(
    node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '{…}', attribute.value]),
  );
  for (const [attribute, value] of given) {
    const values = Object.hasOwn(rules, attribute) ? rules[attribute] : undefined;
    if (!values)
      return `<${name}> takes no attribute "${attribute}". Allowed: ${Object.keys(rules).join(', ') || 'none'}.`;
    const written = typeof value === 'string' ? value : '{…}';
    if (values instanceof RegExp) {
      if (!values.test(written)) return `<${name} ${attribute}="${written}">: ${SHAPES[attribute]}.`;
    } else if (!values.includes(written)) {
      return `<${name} ${attribute}="${written}">: not allowed.${didYouMean(written, values)} Allowed: ${values.join(', ')}.`;
    }
  }
  const missing = Object.keys(rules).find((attribute) => !given.has(attribute) && !OPTIONAL.includes(attribute));
  if (!missing) return undefined;
  const wanted = rules[missing]!;
  return `<${name}> needs the attribute "${missing}": ${wanted instanceof RegExp ? SHAPES[missing] : wanted.join(', ')}.`;
}

/** Pages use only the components made for authors, rightly filled in, and those with ids of their own once. */
export function components({ pages }: Content): Diagnostic[] {
  const seen = new Map<string, string>();
  const twice = (node: MdastNode, place: string): string | undefined => {
    if (!('name' in node) || !ONCE.includes(node.name ?? '')) return undefined;
    const key = [node.name, attributeOf(node, 'group'), attributeOf(node, 'kind')].join(' ');
    const other = seen.get(key);
    seen.set(key, place);
    return (
      other && `<${node.name}> stands in ${other} already, and its ids can stand once on the site. Link to it there.`
    );
  };
  return pages.flatMap(({ file, others }) =>
    others.flatMap((node) => {
      const message = problemOf(node) ?? twice(node, `${file}:${node.position?.start.line}`);
      return message ? [diagnosticAt(file, node, message)] : [];
    }),
  );
}
