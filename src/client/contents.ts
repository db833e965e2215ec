/** Opens the contents where the margin shows them, and marks the section that is being read. */

const details = document.querySelector<HTMLDetailsElement>('.page-contents details');
const wide = matchMedia('(min-width: 60rem)');
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-contents a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...document.querySelectorAll('main h2[id]')].filter(({ id }) => links.has(id));
let current: HTMLAnchorElement | undefined;

/** The styles show the contents in the margin even while they are closed; screen readers go by the attribute. */
function unfold(): void {
  if (details) details.open = wide.matches;
}

function mark(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const link = links.get(passed.at(-1)?.id ?? '');
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
}

unfold();
wide.addEventListener('change', unfold);
addEventListener('scroll', mark, { passive: true });
addEventListener('resize', mark);
// A page may be opened at a section, before this runs.
requestAnimationFrame(mark);
