import type { PageRule } from './page.ts';

/** Images and drawings say in words what they show, or say that they are decoration. */
export const alternatives: PageRule = ({ $ }) => [
  ...$('img:not([alt])')
    .get()
    .map((image) => `the image "${$(image).attr('src')}" has no text alternative (alt).`),
  ...$('svg:not([aria-hidden="true"])')
    .get()
    .filter((svg) => !$(svg).attr('aria-label') && !$(svg).attr('aria-labelledby'))
    .map(() => 'an SVG drawing has neither aria-labelledby, aria-label nor aria-hidden="true".'),
];
