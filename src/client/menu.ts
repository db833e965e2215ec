/** Closes the menu when the reader goes elsewhere. */

const menu = document.querySelector<HTMLDetailsElement>('.menu')!;

function closeIfElsewhere(event: Event): void {
  if (!menu.contains(event.target as Node)) menu.open = false;
}

document.addEventListener('click', closeIfElsewhere);
document.addEventListener('focusin', closeIfElsewhere);
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.isComposing || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')!.focus();
});
