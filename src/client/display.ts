/** The settings in the footer of a page: theme, and full marks. The script in the head applies what was chosen before. */
import { recall, remember } from './storage.ts';

const root = document.documentElement.dataset;
const theme = document.querySelector<HTMLSelectElement>('#theme')!;
const fullMarks = document.querySelector<HTMLInputElement>('#full-marks')!;

function show(): void {
  theme.value = root['theme']!;
  fullMarks.checked = root['marks'] === 'full';
}

theme.addEventListener('change', () => {
  root['theme'] = theme.value;
  remember('theme', theme.value);
});
fullMarks.addEventListener('change', () => {
  root['marks'] = fullMarks.checked ? 'full' : '';
  remember('marks', root['marks']);
});
// A page that comes back from the browser's memory may have missed a choice made on another.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    root['theme'] = recall('theme');
    root['marks'] = recall('marks');
  }
  show();
});
