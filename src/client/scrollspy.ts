/** Marks the section that is being read in the contents. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-contents li a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
let current: HTMLAnchorElement | undefined;

function mark(): void {
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  const link = links.get(passed.at(-1)?.id ?? '');
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  current = link;
}

addEventListener('scroll', mark, { passive: true });
addEventListener('resize', mark);
// A page may be opened at a section, before this runs.
requestAnimationFrame(mark);
