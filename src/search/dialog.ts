/** The search file that a page loads when its reader first opens the search: it sets one global, `siteSearch`. */
import { h } from '../client/h.ts';
import { excerpt, marked, type Part } from './excerpt.ts';
import { makeSearch, type Found, type Search } from './find.ts';
import { isAnswer } from './terms.ts';

/** How many results are shown at most, and how many questions in their place while nothing is typed. */
const MOST = 30;
const QUESTIONS = 5;

export let search: Search;

const withMarks = (parts: Part[]) => parts.map(({ text, match }) => (match ? h('mark', {}, text) : text));

/** The other way to type a question that contains the most of the words found, if some are only there. */
function alsoFoundAs({ words, terms, match }: Found): Part[] | undefined {
  if (!Object.values(match).some((fields) => fields.join() === 'words')) return undefined;
  const matches = (parts: Part[]) => parts.filter((part) => part.match).length;
  return words.map((phrase) => marked(phrase, terms)).sort((a, b) => matches(b) - matches(a))[0];
}

function resultItem(found: Found, root: string, whole: boolean): HTMLLIElement {
  const { id, page, text, terms } = found;
  const title = marked(found.title, terms);
  const item = h('li', {}, h('a', { href: root + id }, h('strong', {}, ...withMarks(title)), ` ${page}`));
  const other = title.some(({ match }) => match) ? undefined : alsoFoundAs(found);
  if (other) item.append(h('p', { className: 'text-quiet' }, 'Also found as: ', ...withMarks(other)));
  item.append(h('p', {}, ...withMarks(whole ? marked(text, terms) : excerpt(text, terms))));
  return item;
}

/** Makes the dialog of the page search; `root` is the address of the site's folder, with a slash at its end. */
export function connect(dialog: HTMLDialogElement, root: string): void {
  const input = dialog.querySelector('input')!;
  const status = dialog.querySelector('[role="status"]')!;
  const results = dialog.querySelector('ol')!;

  let found: Found[] = [];

  /** Whether nothing was searched for, so that questions are offered. */
  const idle = () => found[0]?.terms.length === 0;
  const show = () => {
    found = search(input.value);
    const items = idle()
      ? found.slice(0, QUESTIONS).map(({ id, title }) => h('li', {}, h('a', { href: root + id }, title)))
      : // The answer to the question is shown whole.
        found.slice(0, MOST).map((result, nth) => resultItem(result, root, nth === 0 && isAnswer(result)));
    results.replaceChildren(...items);
    const count = found.length === 1 ? '1 result' : `${found.length || 'No'} results`;
    const more = found.length > MOST ? `; the first ${MOST} are shown` : '';
    status.textContent = idle() ? 'Questions that people ask:' : count + more;
  };
  const move = (event: KeyboardEvent) => {
    // An input method uses these keys itself.
    if (event.isComposing) return;
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    // A search field takes the first Escape to empty itself.
    if (event.key === 'Escape') dialog.close();
    if (event.key === 'Enter' && document.activeElement === input && !idle()) links[0]?.click();
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

/** Takes what can be found, and the groups of words that find one another. */
export function load(...content: Parameters<typeof makeSearch>): void {
  search = makeSearch(...content);
}
