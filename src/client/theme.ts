/** The switch between light and dark. A choice that is the system's own is no choice: the page follows the system again. */
import { recall, remember } from './storage.ts';

const button = document.querySelector<HTMLButtonElement>('.theme-button')!;
const system = matchMedia('(prefers-color-scheme: dark)');
const choice = document.documentElement.dataset;

const systemTheme = () => (system.matches ? 'dark' : 'light');
const show = () => (button.ariaPressed = String((choice['theme'] || systemTheme()) === 'dark'));

button.addEventListener('click', () => {
  const wanted = button.ariaPressed === 'true' ? 'light' : 'dark';
  choice['theme'] = wanted === systemTheme() ? '' : wanted;
  remember('theme', choice['theme'] || undefined);
  show();
});
system.addEventListener('change', show);
// A page that comes back from the browser's memory may have missed a choice made on another.
addEventListener('pageshow', (event) => {
  if (event.persisted) choice['theme'] = recall('theme') ?? '';
  show();
});
