/** The search button; the search itself is loaded when it is first opened. */
import { h } from './h.ts';

interface SiteSearch {
  open: (root: string) => void;
}

const button = document.querySelector<HTMLButtonElement>('.search-button')!;
const file = new URL(button.dataset['index']!, document.baseURI).href;
let search: Promise<SiteSearch> | undefined;

function loadSearch(): Promise<SiteSearch> {
  return new Promise((done, failed) => {
    const onload = () => done((window as unknown as { siteSearch: SiteSearch }).siteSearch);
    document.head.append(h('script', { src: file, onload, onerror: failed }));
  });
}

export async function openSearch(): Promise<void> {
  try {
    search ??= loadSearch();
    (await search).open(new URL('.', file).href);
  } catch {
    // A page that was copied alone has no search file beside it; the button then would promise what is not there.
    button.hidden = true;
  }
}

button.addEventListener('click', () => void openSearch());
