/** The search file that a page loads when its reader first opens the search: it sets one global, `siteSearch`. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { h } from '../client/h.ts';
import type { SearchDocument } from './documents.ts';
import { excerpt } from './excerpt.ts';
import { SEARCH_OPTIONS } from './options.ts';

/** How many results are shown at most. */
const MOST = 30;

let index: MiniSearch<SearchDocument>;

/** What the index returns: the stored fields of a document, and the words that matched. */
type Found = SearchResult & SearchDocument;

function find(query: string): Found[] {
  const all = index.search(query);
  return (all.length > 0 ? all : index.search(query, { combineWith: 'OR' })) as Found[];
}

function resultItem({ id, page, title, text, terms }: Found, root: string): HTMLLIElement {
  const words = excerpt(text, terms).map((part) => (part.match ? h('mark', {}, part.text) : part.text));
  const link = h('a', { href: root + id }, h('strong', {}, title), ` ${page}`);
  return h('li', {}, link, h('p', {}, ...words));
}

/** Makes the dialog of the page search; `root` is the address of the site's folder, with a slash at its end. */
export function connect(dialog: HTMLDialogElement, root: string): void {
  const input = dialog.querySelector('input')!;
  const status = dialog.querySelector('[role="status"]')!;
  const results = dialog.querySelector('ol')!;

  const show = () => {
    const query = input.value.trim();
    const found = query ? find(query) : [];
    results.replaceChildren(...found.slice(0, MOST).map((result) => resultItem(result, root)));
    const count = found.length === 1 ? '1 result' : `${found.length || 'No'} results`;
    status.textContent = query ? `${count}${found.length > MOST ? `; the first ${MOST} are shown` : ''}` : '';
  };
  const move = (event: KeyboardEvent) => {
    // An input method uses these keys itself.
    if (event.isComposing) return;
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    // A search field takes the first Escape to empty itself.
    if (event.key === 'Escape') dialog.close();
    if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (links[Math.min(next, links.length - 1)] ?? input).focus();
  };

  input.addEventListener('input', show);
  dialog.addEventListener('keydown', move);
  results.addEventListener('click', (event) => (event.target as Element).closest('a') && dialog.close());
  show();
}

/** Takes the index, as `MiniSearch.toJSON()` wrote it. */
export function load(json: Parameters<typeof MiniSearch.loadJS>[0]): void {
  index = MiniSearch.loadJS<SearchDocument>(json, SEARCH_OPTIONS);
}
