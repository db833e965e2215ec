/**
 * The card beside a citation or a glossary term. Pointing, focus, click or tap show it; it stays while the pointer or the
 * focus is on it, and Escape closes it (WCAG 2.2, 1.4.13). It never covers the sentence that it belongs to. Tab passes it
 * by; a click or Enter moves into it, and a second one follows the link.
 */
import { contentFor } from './card-content.ts';
import { sentenceBox } from './sentence.ts';

const WAIT = 200;
const GAP = 8;
/** A card is no lower than this, even beside a sentence that fills the screen. */
const LOWEST = 120;
const card = document.querySelector<HTMLElement>('#card')!;
const [content, close] = card.children as unknown as [HTMLElement, HTMLButtonElement];
let owner: HTMLElement | undefined;
/** Whether the reader asked for the card, and did not only pass by. */
let pinned = false;
let timer: ReturnType<typeof setTimeout> | undefined;

function place(): void {
  if (!owner) return;
  const { top, bottom } = sentenceBox(owner);
  if (bottom < 0 || top > innerHeight) return hide();
  card.style.maxHeight = '';
  const { offsetWidth, offsetHeight } = card;
  const [above, below] = [top - 2 * GAP, innerHeight - bottom - 2 * GAP];
  const under = offsetHeight <= below || below >= above;
  const height = Math.min(offsetHeight, Math.max(LOWEST, under ? below : above));
  card.style.maxHeight = `${height}px`;
  const wanted = under ? bottom + GAP : top - height - GAP;
  card.style.top = `${Math.max(GAP, Math.min(wanted, innerHeight - height - GAP))}px`;
  const { left } = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
  card.style.left = `${Math.max(GAP, Math.min(left, innerWidth - offsetWidth - GAP))}px`;
}

const linkOf = (element: HTMLElement) => (element.matches('a') ? element : element.querySelector('a')!);

/** Closes the card; a reader whose focus was in it is back at the link. */
function hide(): void {
  clearTimeout(timer);
  const left = owner;
  const inside = card.contains(document.activeElement);
  owner = undefined;
  pinned = false;
  if (!left) return;
  card.hidePopover();
  if (inside) linkOf(left).focus({ preventScroll: true });
  // Coming back must not open the card again.
  clearTimeout(timer);
}

function show(next: HTMLElement, pin: boolean): boolean {
  clearTimeout(timer);
  if (owner !== next) {
    const parts = contentFor(next);
    if (!parts) return false;
    hide();
    content.replaceChildren(...parts);
    card.ariaLabel = next.matches('a') ? `Definition: ${next.textContent}` : `Evidence: ${next.textContent.trim()}`;
    owner = next;
    card.showPopover();
    place();
  }
  pinned ||= pin;
  if (pin) card.focus({ preventScroll: true });
  return true;
}

const ownerOf = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLElement>('.citation, .term') ?? undefined;
const inCard = (target: EventTarget | null) => card.contains(target as Node);

/** Marks the link of a reference that leads back to where the reader came from. */
function rememberUse(mark: HTMLAnchorElement): void {
  document.querySelector('.came-from')?.classList.remove('came-from');
  document.getElementById(mark.hash.slice(1))?.querySelector(`[href="#${mark.id}"]`)?.classList.add('came-from');
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return;
  clearTimeout(timer);
  const next = ownerOf(target);
  if (next) timer = setTimeout(() => show(next, false), WAIT);
  else if (owner && !pinned && !inCard(target)) timer = setTimeout(hide, WAIT * 2);
});

document.addEventListener('focusin', ({ target, relatedTarget }) => {
  const next = ownerOf(target);
  if (next && !inCard(relatedTarget) && (target as Element).matches(':focus-visible')) show(next, false);
  else if (owner && !inCard(target) && next !== owner) hide();
});

document.addEventListener('click', (event) => {
  const target = event.target as Element;
  const next = ownerOf(target);
  if (next && !inCard(target)) {
    if (!(next === owner && pinned) && !event.ctrlKey && !event.metaKey && show(next, true))
      return event.preventDefault();
  } else if (inCard(target) && !target.closest('a')) return;
  const link = target.closest('a');
  const mark = [...(owner?.querySelectorAll('a') ?? [])].find(({ hash }) => link && hash === link.hash);
  if (mark) rememberUse(mark);
  hide();
});
close.addEventListener('click', hide);

document.addEventListener('keydown', (event) => {
  if (event.isComposing || !owner) return;
  if (event.key === 'Escape') hide();
  if (event.key !== 'Tab' || !inCard(document.activeElement)) return;
  // The card is at the end of the page: leaving it leads back to the text.
  const first = document.activeElement === card || document.activeElement === content.querySelector('a');
  if (event.shiftKey ? !first : document.activeElement !== close) return;
  event.preventDefault();
  hide();
});
addEventListener('scroll', place, { passive: true });
addEventListener('resize', place);
