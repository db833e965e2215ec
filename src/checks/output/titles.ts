import type { OutputRule } from './page.ts';

/** Every page has a language, one first heading, a description, and a title of its own. */
export const titles: OutputRule = (pages) => {
  const taken = new Map<string, string>();
  return pages.flatMap(({ path, $ }) => {
    const messages: string[] = [];
    const title = $('title').text();
    if (!title) messages.push('the page has no title.');
    else if (taken.has(title)) messages.push(`its title "${title}" is also that of ${taken.get(title)}.`);
    taken.set(title, path);
    if ($('h1').length !== 1) messages.push(`the page has ${$('h1').length} first headings (h1); it needs one.`);
    if (!$('html').attr('lang')) messages.push('the page does not say its language (lang).');
    if (!$('meta[name="description"]').attr('content')) messages.push('the page has no description.');
    return messages.map((message) => ({ file: path, message }));
  });
};
