/** The content of a card: the source of a citation, or the meaning of a term. All of it comes from the page. */
import { h } from './h.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const PLACES: Record<string, string> = {
  '¶': 'paragraph',
  '¶¶': 'paragraphs',
  'p.': 'page',
  'pp.': 'pages',
  '§': 'section',
  '§§': 'sections',
};
/** Kinds of sources that are somebody's words; the others are named for what they are. */
const WORDS = /report|analysis|rewrite|commentary/i;

/** `20260226` as `26 Feb 2026`, as far as the digits go. */
function dateOf(digits: string): string {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return [day && Number(day), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

const link = (href: string, text: string) => h('a', { href, rel: 'noopener noreferrer' }, text);

/** A source: a sentence that says what it is, then its reference, whom it relies on, and links. */
function entryFor(mark: HTMLAnchorElement): HTMLElement {
  const entry = document.getElementById(mark.hash.slice(1))!;
  const [reference, standing] = [...entry.children].map((child) => child.cloneNode(true) as HTMLElement);
  const strong = reference!.querySelector('strong')!;
  const place = mark.textContent.slice(strong.textContent.length - 1).replace(/^, /, '');
  strong.remove();
  const [, kind = '', how, rest = ''] = /^(.+), ((?:read|known) .+?)\.\s*(.*)$/s.exec(standing!.textContent) ?? [];
  const label = mark.firstChild!.textContent!.trim();
  const digits = entry.dataset['date'] ?? '';
  const where = place && `; ${place.replace(/^(\S+)\s/, (_, label: string) => `${PLACES[label] ?? label} `)}`;
  const lead = [`${kind}${WORDS.test(kind) ? ' by' : ':'} ${label}`, dateOf(digits), how].filter(Boolean).join(', ');

  const links = h('p', {}, link(mark.hash, 'Reference'));
  const address = reference!.querySelector<HTMLAnchorElement>('.address')?.href;
  if (address) links.append(' · ', link(`https://web.archive.org/web/${digits}/${address}`, 'Wayback Machine'));
  const all = entry.querySelector('.all-uses');
  if (all) links.append(' · ', all.cloneNode(true));
  standing!.textContent = rest;
  const parts = [h('p', {}, h('strong', {}, `${lead}${where}.`)), reference!, ...(rest ? [standing!] : []), links];
  return h('div', { className: 'card-entry' }, ...parts);
}

/** The first link of a page to a term carries its definition. */
function definitionOf({ href }: HTMLAnchorElement): string | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-definition]')];
  return links.find((link) => link.href === href)?.dataset['definition'];
}

/**
 * The content of the card for a citation or a link to a term.
 *
 * @returns undefined if the page lacks what the card would say; the link then works as a link
 */
export function contentFor(owner: HTMLElement): Node[] | undefined {
  if (owner instanceof HTMLAnchorElement) {
    const definition = definitionOf(owner);
    return definition ? [h('p', {}, definition), h('p', {}, link(owner.href, 'More in the glossary'))] : undefined;
  }
  const marks = [...owner.querySelectorAll('a')];
  const known = marks.every(({ hash }) => document.getElementById(hash.slice(1)));
  return known ? marks.map(entryFor) : undefined;
}
