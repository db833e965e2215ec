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

if (headings.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
  for (const heading of headings) observer.observe(heading);
}
