import type { MdastNode } from 'satteri';
import { diagnosticAt, type Diagnostic } from '../../lib/diagnostic.ts';
import { didYouMean } from '../../lib/did-you-mean.ts';
import { ID_FORM } from '../../lib/names.ts';
import { AUTHOR_COMPONENTS, ONCE, OPTIONAL } from '../../loaders/author-components.ts';
import type { Content } from '../../loaders/content.ts';
import { nameProblem } from '../../loaders/mdx-mistakes.ts';
import { attributeOf } from '../../loaders/outline.ts';

/** What attributes with a pattern must be. */
const FORMS: Record<string, string> = {
  id: ID_FORM,
  from: 'a date such as 2026-02-27',
  until: 'a date such as 2026-02-27',
};

function problemOf(node: MdastNode): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const name = node.name ?? '';
  const unknown = nameProblem(name);
  if (unknown) return unknown;
  const rules = new Map<string, readonly string[] | RegExp>(
    Object.entries(AUTHOR_COMPONENTS[name as keyof typeof AUTHOR_COMPONENTS]),
  );
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const key = 'name' in attribute ? attribute.name : '{…}';
    const written = typeof attribute.value === 'string' ? attribute.value : '{…}';
    const allowed = rules.get(key);
    given.add(key);
    if (!allowed) return `<${name}> has no attribute "${key}". Allowed: ${[...rules.keys()].join(', ') || 'none'}.`;
    if (allowed instanceof RegExp && !allowed.test(written))
      return `<${name} ${key}="${written}">: must be ${FORMS[key]}.`;
    if (!(allowed instanceof RegExp) && !allowed.includes(written))
      return `<${name} ${key}="${written}">: not allowed.${didYouMean(written, allowed)} Allowed: ${allowed.join(', ')}.`;
  }
  for (const [key, allowed] of rules)
    if (!given.has(key) && !OPTIONAL.includes(key))
      return `<${name}> needs the attribute "${key}": ${allowed instanceof RegExp ? FORMS[key] : allowed.join(', ')}.`;
  return undefined;
}

/** Pages use only the components for authors, with the right attributes, and those with ids once. */
export function* components({ pages }: Content): Generator<Diagnostic> {
  const seen = new Map<string, string>();
  for (const { file, others } of pages)
    for (const node of others) {
      const problem = problemOf(node);
      if (problem) yield diagnosticAt(file, node, problem);
      if (problem || !('name' in node) || !ONCE.includes(node.name ?? '')) continue;
      const key = [node.name, attributeOf(node, 'group'), attributeOf(node, 'kind')].join(' ');
      const other = seen.get(key);
      const message = `<${node.name}> is in ${other} already, and its ids must be unique on the site. Link to it there.`;
      if (other) yield diagnosticAt(file, node, message);
      seen.set(key, `${file}:${node.position?.start.line}`);
    }
}
