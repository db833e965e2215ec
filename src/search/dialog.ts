/** The search file that a page loads when its reader first opens search: it sets one global, `siteSearch`. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { h } from '../client/h.ts';
import type { SearchDocument } from './documents.ts';
import { excerpt } from './excerpt.ts';
import { SEARCH_OPTIONS } from './options.ts';

const MOST = 30;

let index: MiniSearch<SearchDocument>;
let dialog: HTMLDialogElement | undefined;

/** What the index gives back: the stored fields of a document, and the words that matched. */
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

function makeDialog(root: string): HTMLDialogElement {
  const input = h('input', { type: 'search', id: 'search-input', autocomplete: 'off', spellcheck: false });
  const status = h('p', { className: 'search-status', role: 'status' });
  const results = h('ol', { className: 'search-results' });
  const close = h('button', { type: 'button', className: 'button' }, 'Close');
  const label = h('label', { htmlFor: 'search-input' }, 'Search the site');
  const box = h('div', { className: 'search-box', role: 'search' }, label, input, close);
  const made = h('dialog', { className: 'dialog search', ariaLabel: 'Search' }, box, status, results);

  const show = () => {
    const query = input.value.trim();
    const found = query ? find(query) : [];
    results.replaceChildren(...found.slice(0, MOST).map((result) => resultItem(result, root)));
    const count = found.length === 1 ? '1 result' : `${found.length} results`;
    status.textContent = query ? `${count}${found.length > MOST ? `, the first ${MOST} shown` : ''}` : '';
  };
  const move = (event: KeyboardEvent) => {
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    // A search field would take the first Escape to empty itself.
    if (event.key === 'Escape') made.close();
    if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (links[Math.min(next, links.length - 1)] ?? input).focus();
  };

  input.addEventListener('input', show);
  made.addEventListener('keydown', move);
  close.addEventListener('click', () => made.close());
  results.addEventListener('click', (event) => (event.target as Element).closest('a') && made.close());
  made.addEventListener('close', () => {
    input.value = '';
    show();
  });
  document.body.append(made);
  return made;
}

/** Opens the search; `root` is the address of the site's folder, with a slash at its end. */
export function open(root: string): void {
  dialog ??= makeDialog(root);
  dialog.showModal();
  dialog.querySelector('input')!.focus();
}

/** Takes the index, as `MiniSearch.toJSON()` wrote it. */
export function load(json: Parameters<typeof MiniSearch.loadJS>[0]): void {
  index = MiniSearch.loadJS<SearchDocument>(json, SEARCH_OPTIONS);
}
