/** The keys that work by themselves, and the list of them, where they can be switched off (WCAG 2.2, 2.1.4). */
import { openSearch } from './search.ts';
import { recall, remember } from './storage.ts';

const OFF = 'keys-off';
const list = document.querySelector<HTMLDialogElement>('#shortcuts')!;
const [close, off] = list.querySelectorAll('button') as unknown as [HTMLButtonElement, HTMLButtonElement];
const openList = () => {
  off.ariaPressed = String(recall(OFF) !== '');
  list.showModal();
};
const KEYS: Record<string, () => unknown> = { '/': openSearch, '?': openList };

close.addEventListener('click', () => list.close());
off.addEventListener('click', () => {
  remember(OFF, recall(OFF) ? '' : '1');
  off.ariaPressed = String(recall(OFF) !== '');
});
document.querySelector('.keys-button')!.addEventListener('click', openList);
document.addEventListener('keydown', (event) => {
  const run = KEYS[event.key];
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable], dialog');
  if (!run || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || typing || recall(OFF)) return;
  event.preventDefault();
  run();
});
