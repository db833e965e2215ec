import type { PageRule } from '../../lib/built-page.ts';

/** Every page has a language, one first heading, a title and a description. */
export const head: PageRule = ({ $, elements }) => {
  const headings = elements.filter(({ name }) => name === 'h1').length;
  return [
    ...($('title').text() ? [] : ['the page has no title.']),
    ...(headings === 1 ? [] : [`the page has ${headings} first headings (h1); it needs one.`]),
    ...($('html').attr('lang') ? [] : ['the page does not say its language (lang).']),
    ...($('meta[name="description"]').attr('content') ? [] : ['the page has no description.']),
  ];
};
