/** Copies the address of a heading, statement or entry, or a citation, and says what happened. */

const live = document.querySelector('.live')!;
/** The address that works for others is the one that the page names as its own, if it names one. */
const here = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href.split('#')[0]!;

/** Browsers refuse the clipboard to pages without encryption; there the older command copies what is selected. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Deprecated, and the only way on such pages: the cast keeps the type check quiet.
    return (document as { execCommand: (command: string) => boolean }).execCommand('copy');
  }
}

async function copy(text: string, what: string, source: Element = live): Promise<void> {
  // The text must be on the page to be selected.
  if (source === live) live.textContent = text;
  getSelection()!.selectAllChildren(source);
  const done = await copied(text);
  if (done) {
    getSelection()!.removeAllRanges();
    live.textContent = `${what} copied`;
    setTimeout(() => (live.textContent = ''), 3000);
  } else if (source !== live) live.textContent = 'The text is selected. Press Ctrl+C or ⌘C to copy it.';
}

/** A citation with the full address of its page, where the page has one that works for others. */
function citationText(text: Element): string {
  const link = text.querySelector('a');
  const address = link?.protocol.startsWith('http') ? link.href : link?.textContent;
  return text.textContent.trim().replace(link?.textContent ?? '', address ?? '');
}

document.addEventListener('click', ({ target }) => {
  const anchor = (target as Element).closest<HTMLAnchorElement>('.anchor');
  if (anchor) void copy(here + anchor.hash, 'Link');
  const text = (target as Element).closest('.copy')?.previousElementSibling;
  if (text) void copy(citationText(text), 'Citation', text);
});
