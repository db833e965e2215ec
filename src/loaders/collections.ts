import { getEntry, render } from 'astro:content';
import type { Page } from './content.ts';

/** A page as a component, with the marks and lists that the Markdown plugins made. */
export async function renderPage({ id }: Page) {
  const entry = await getEntry('pages', id);
  return (await render(entry!)).Content;
}
