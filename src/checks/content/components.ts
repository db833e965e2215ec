import type { MdastNode } from 'satteri';
import { AUTHOR_COMPONENTS } from '../../components/author-components.ts';
import type { Fault } from '../../content/fault.ts';
import { didYouMean } from '../../content/nearest.ts';
import type { Content } from '../../content/read.ts';

function faultOf(node: MdastNode): string | undefined {
  if (node.type === 'image') {
    return node.alt?.trim() ? undefined : `the image "${node.url}" has no text alternative. Write ![what it shows](${node.url}).`;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  const allowed = Object.keys(AUTHOR_COMPONENTS);
  if (!allowed.includes(name)) {
    return `<${name}> is not a component for pages.${didYouMean(name, allowed)} Allowed: ${allowed.join(', ')}.`;
  }
  const rules = AUTHOR_COMPONENTS[name as keyof typeof AUTHOR_COMPONENTS] as Record<string, readonly string[]>;
  const given = new Map(node.attributes.map((attribute) => ['name' in attribute ? attribute.name : '{…}', attribute.value]));
  for (const [attribute, value] of given) {
    const values = rules[attribute];
    if (!values) return `<${name}> takes no attribute "${attribute}". Allowed: ${Object.keys(rules).join(', ') || 'none'}.`;
    if (typeof value !== 'string' || !values.includes(value)) {
      const written = typeof value === 'string' ? value : '{…}';
      return `<${name} ${attribute}="${written}">: not allowed.${didYouMean(written, values)} Allowed: ${values.join(', ')}.`;
    }
  }
  const missing = Object.keys(rules).find((attribute) => !given.has(attribute));
  return missing && `<${name}> needs the attribute "${missing}": ${rules[missing]!.join(', ')}.`;
}

/** Pages use only the components made for authors, rightly filled in, and images say what they show. */
export function components({ pages }: Content): Fault[] {
  return pages.flatMap(({ file, others }) =>
    others.flatMap((node) => {
      const message = faultOf(node);
      const { line, column } = node.position?.start ?? {};
      return message ? [{ file, line, column, message }] : [];
    }),
  );
}
