/** A click on the sign beside a heading, statement or entry goes there, and copies the address. */

import { h } from './h.ts';

const live = h('p', { role: 'status', className: 'live' });
document.body.append(live);

/** On a copy of the site, the address that works for others is the one that the page names as its own. */
const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.split('#')[0]!;

async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    live.textContent = `${what} copied`;
  } catch {
    // Without the right to copy, the address bar holds what the reader wants.
    live.textContent = '';
  }
  setTimeout(() => (live.textContent = ''), 3000);
}

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const anchor = target.closest<HTMLAnchorElement>('.anchor');
  if (anchor) void copy(own + anchor.hash, 'Link');
  const button = target.closest<HTMLButtonElement>('.copy');
  if (button) void copy(button.previousElementSibling?.textContent ?? '', 'Citation');
});
