/** The keys that do something by themselves, and the list of them; they can be switched off (WCAG 2.2, 2.1.4). */
import { h } from './h.ts';
import { openSearch } from './search.ts';
import { recall, remember } from './storage.ts';

const KEYS: Record<string, { does: string; run?: () => unknown }> = {
  '/': { does: 'search', run: openSearch },
  '?': { does: 'this list', run: openList },
  Tab: { does: 'to the next link; a mark shows its evidence' },
  Enter: { does: 'on a mark: the evidence, then the reference' },
  Esc: { does: 'closes evidence, search and this list' },
};
const OFF = 'keys-off';
let list: HTMLDialogElement | undefined;

function makeList(): HTMLDialogElement {
  const close = h('button', { className: 'button' }, 'Close');
  const off = h('button', { className: 'button' }, 'Single keys off');
  const made = h(
    'dialog',
    { className: 'dialog' },
    h('h2', {}, 'Keyboard shortcuts'),
    h(
      'dl',
      { className: 'keys' },
      ...Object.entries(KEYS).flatMap(([key, { does }]) => [h('dt', {}, key), h('dd', {}, does)]),
    ),
    close,
    ' ',
    off,
  );
  const show = () => (off.ariaPressed = String(recall(OFF) !== undefined));
  off.addEventListener('click', () => {
    remember(OFF, recall(OFF) === undefined ? '1' : undefined);
    show();
  });
  close.addEventListener('click', () => made.close());
  show();
  document.body.append(made);
  return made;
}

function openList(): void {
  (list ??= makeList()).showModal();
}

const button = document.querySelector<HTMLButtonElement>('.keys-button')!;
button.addEventListener('click', openList);
document.addEventListener('keydown', (event) => {
  const run = KEYS[event.key]?.run;
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable], dialog');
  if (!run || event.ctrlKey || event.metaKey || event.altKey || typing || recall(OFF) !== undefined) return;
  event.preventDefault();
  void run();
});
