import type { PageRule } from '../../lib/built-page.ts';

/** Images and drawings say in words what they show, or say that they are decoration. */
export const alternatives: PageRule = ({ elements }) =>
  elements.flatMap(({ name, attribs }) => {
    if (name === 'img' && !('alt' in attribs)) return [`the image "${attribs['src']}" has no text alternative (alt).`];
    if (name === 'svg' && attribs['aria-hidden'] !== 'true' && !attribs['aria-label'] && !attribs['aria-labelledby'])
      return ['an SVG drawing has neither aria-labelledby, aria-label nor aria-hidden="true".'];
    return [];
  });
