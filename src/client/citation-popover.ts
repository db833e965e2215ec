/**
 * Evidence in place: the references behind a mark, in a card beside it. Shown by pointing, focus, click or tap; it stays
 * while the pointer or the focus is on it, and Escape takes it away (WCAG 2.2, 1.4.13). Its text is that of the page's own
 * list of references.
 */
import { h } from './h.ts';

const WAIT = 200;
const narrow = matchMedia('(max-width: 40rem)');
let card: HTMLElement | undefined;
let owner: HTMLElement | undefined;
let pinned = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let quiet = false;

const link = (href: string, text: string) => h('a', { href, rel: 'noopener noreferrer' }, text);

/** The words in quotation marks that a mark stands behind: the last ones of its own sentence part. */
function quotedBefore(citation: HTMLElement): string | undefined {
  const range = document.createRange();
  const block = citation.closest('p, li, td, dd') ?? citation.parentElement!;
  const before = [...block.querySelectorAll('.citation')].filter(
    (other) => other.compareDocumentPosition(citation) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  range.setStart(block, 0);
  const last = before.at(-1);
  if (last) range.setStartAfter(last);
  range.setEndBefore(citation);
  return /“[^”]+”(?!.*“)/s.exec(range.toString())?.[0];
}

function entryFor(mark: HTMLAnchorElement): HTMLElement {
  const entry = document.getElementById(mark.hash.slice(1))!;
  const [reference, standing] = [...entry.children].map((child) => child.cloneNode(true) as HTMLElement);
  reference!.querySelector('strong')!.textContent = mark.textContent;
  const address = reference!.querySelector<HTMLAnchorElement>('.address');
  const ways = h('p', {}, link(mark.hash, 'Reference'));
  if (address) {
    const date = address.dataset['date'] ?? '';
    ways.append(
      ' · ',
      link(`https://web.archive.org/web/${date}/${address.href}`, 'Look it up in the Wayback Machine'),
    );
  }
  const all = entry.querySelector('.all-uses');
  if (all) ways.append(' · ', all.cloneNode(true));
  return h('div', { className: 'card-entry' }, reference!, standing!, ways);
}

function place(): void {
  if (!card || !owner || narrow.matches) return;
  const mark = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const below = mark.bottom + 6;
  const top = below + height > innerHeight - 8 ? Math.max(8, mark.top - height - 6) : below;
  card.style.left = `${Math.max(8, Math.min(mark.left, innerWidth - width - 8))}px`;
  card.style.top = `${top}px`;
}

function hide(): void {
  clearTimeout(timer);
  card?.remove();
  card = owner = undefined;
  pinned = false;
}

function show(citation: HTMLElement, pin: boolean): void {
  clearTimeout(timer);
  if (owner === citation) {
    pinned ||= pin;
    return;
  }
  hide();
  const marks = [...citation.querySelectorAll('a')];
  if (marks.some((mark) => !document.getElementById(mark.hash.slice(1)))) return;
  const quoted = quotedBefore(citation);
  const close = h('button', { className: 'button' }, 'Close');
  close.addEventListener('click', () => dismiss());
  card = h(
    'div',
    {
      className: 'card',
      role: 'group',
      ariaLabel: `Evidence: ${citation.textContent.trim()}`,
      popover: 'manual',
    },
    ...(quoted ? [h('p', { className: 'card-quote' }, 'Quoted: ', quoted)] : []),
    ...marks.map(entryFor),
    close,
  );
  owner = citation;
  pinned = pin;
  citation.after(card);
  card.showPopover();
  place();
}

/** Takes the card away and gives the focus back to its mark, if the card had it. */
function dismiss(): void {
  const mark = card?.contains(document.activeElement) ? owner?.querySelector('a') : undefined;
  hide();
  if (!mark) return;
  quiet = true;
  mark.focus();
  quiet = false;
}

/** Shows at a reference which of its ways back leads to where the reader came from. */
function rememberUse(mark: HTMLAnchorElement): void {
  for (const other of document.querySelectorAll('.came-from')) other.classList.remove('came-from');
  document.querySelector(`${mark.hash.replace('#', '[id="')}"] [href="#${mark.id}"]`)?.classList.add('came-from');
}

const citationOf = (target: EventTarget | null) => (target as Element | null)?.closest?.<HTMLElement>('.citation');
const inCard = (target: EventTarget | null) => card?.contains(target as Node) ?? false;

document.addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'mouse') return;
  const citation = citationOf(event.target);
  if (citation) {
    clearTimeout(timer);
    timer = setTimeout(() => show(citation, false), WAIT);
  } else if (inCard(event.target)) clearTimeout(timer);
  else if (card && !pinned) {
    clearTimeout(timer);
    timer = setTimeout(hide, WAIT * 2);
  } else clearTimeout(timer);
});

document.addEventListener('focusin', (event) => {
  const citation = citationOf(event.target);
  if (citation && !quiet && (event.target as Element).matches(':focus-visible')) show(citation, false);
  else if (card && !inCard(event.target) && citation !== owner) hide();
});

document.addEventListener('click', (event) => {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('.citation > a');
  if (mark && !(owner === mark.parentElement && pinned)) {
    event.preventDefault();
    show(mark.parentElement!, true);
    return;
  }
  const used = mark ?? (inCard(event.target) ? owner?.querySelector('a') : undefined);
  const leads = (event.target as Element).closest('a');
  if (used && leads?.hash && owner) {
    const own = [...owner.querySelectorAll('a')].find((candidate) => candidate.hash === leads.hash) ?? used;
    rememberUse(own);
    hide();
  } else if (!inCard(event.target)) hide();
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && card) dismiss();
});
addEventListener('scroll', place, { passive: true });
addEventListener('resize', place);
