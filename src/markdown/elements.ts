import type { MdastNode } from 'satteri';

/** An MDX element. */
export type JsxElement = MdastNode & { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' };

/** An attribute; all but texts become expressions, so that the component receives the value itself. */
function attribute(name: string, value: unknown) {
  return {
    type: 'mdxJsxAttribute',
    name,
    value: typeof value === 'string' ? value : { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) },
  };
}

/** The attributes of an element, without undefined ones. */
export function attributes(props: Readonly<Record<string, unknown>>) {
  return Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => attribute(name, value));
}

/** An element within a line of text, or, as `flow`, between paragraphs. */
export function element(
  name: string,
  props: Readonly<Record<string, unknown>>,
  children: readonly unknown[] = [],
  kind: 'text' | 'flow' = 'text',
): MdastNode {
  return {
    type: kind === 'flow' ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name,
    attributes: attributes(props),
    children,
  } as unknown as MdastNode;
}
