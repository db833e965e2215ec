/** Opens the search; the file that searches is loaded the first time. */
import { h } from './h.ts';

interface SiteSearch {
  connect: (dialog: HTMLDialogElement, root: string) => void;
}

const dialog = document.querySelector<HTMLDialogElement>('#search')!;
const button = document.querySelector<HTMLButtonElement>('.search-button')!;
const input = dialog.querySelector('input')!;
const file = new URL(button.dataset['index']!, document.baseURI).href;
let script: HTMLScriptElement | undefined;

function load(): HTMLScriptElement {
  const status = dialog.querySelector('[role="status"]')!;
  status.textContent = 'Loading …';
  const onload = () => {
    status.textContent = '';
    (window as unknown as { siteSearch: SiteSearch }).siteSearch.connect(dialog, new URL('.', file).href);
  };
  // A page that was copied alone has no search file beside it.
  const onerror = () => (status.textContent = 'The search needs the file search.js, which is not beside this page.');
  const made = h('script', { src: file, onload, onerror });
  document.head.append(made);
  return made;
}

export function openSearch(): void {
  dialog.showModal();
  input.focus();
  script ??= load();
}

button.addEventListener('click', openSearch);
dialog.querySelector('button')!.addEventListener('click', () => dialog.close());
dialog.addEventListener('close', () => {
  input.value = '';
  input.dispatchEvent(new Event('input'));
});
