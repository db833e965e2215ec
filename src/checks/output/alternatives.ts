import type { OutputRule } from './page.ts';

/** Images and drawings say in words what they show, or say that they are decoration. */
export const alternatives: OutputRule = (pages) =>
  pages.flatMap(({ path, $ }) => [
    ...$('img:not([alt])').map((_, image) => ({
      file: path,
      message: `the image "${$(image).attr('src')}" has no text alternative (alt).`,
    })),
    ...$('svg:not([aria-hidden="true"])')
      .filter((_, svg) => !$(svg).attr('aria-label') && !$(svg).attr('aria-labelledby'))
      .map(() => ({
        file: path,
        message: 'an SVG drawing has neither aria-labelledby, aria-label nor aria-hidden="true".',
      })),
  ]);
