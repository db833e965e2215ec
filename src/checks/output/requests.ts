import type { PageRule } from '../../lib/built-page.ts';

const FETCHED =
  'script[src], link[rel~="stylesheet"], link[rel~="preload"], link[rel~="icon"], img, source, iframe, video, audio, object, embed';

/** A page is one request: nothing in it is loaded separately. */
export const requests: PageRule = ({ $ }) => {
  const fetched = $(FETCHED)
    .map((_, element) => ['src', 'href', 'srcset', 'data'].map((name) => $(element).attr(name)).find(Boolean))
    .get()
    .filter((address) => !address.startsWith('data:'));
  const styled = [
    ...$('style')
      .text()
      .matchAll(/@import|url\(\s*["']?(?!data:|#)/g),
  ].map(([text]) => text);
  return [...fetched, ...styled].map((address) => `the page would request "${address}". Inline it.`);
};
