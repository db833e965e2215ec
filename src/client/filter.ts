/** On the pages of the timeline and of all sources: counts what the filter shows, keeps the choice in the address, and sorts. */

const filter = document.querySelector<HTMLFieldSetElement>('.timeline-filter');
if (filter) {
  const entries = [...document.querySelectorAll<HTMLElement>('.prose :is([data-topics], [data-read])')];
  const lists = [...new Set(entries.map((entry) => entry.parentElement!))].map((list) => ({
    list,
    inOrder: [...list.children] as HTMLElement[],
  }));
  const date = (entry: HTMLElement) => (entry.dataset['date'] ?? '').padEnd(8, '0');
  const count = () => {
    const shown = entries.filter((entry) => entry.getClientRects().length > 0).length;
    filter.querySelector('output')!.textContent = `${shown} of ${entries.length} shown`;
  };

  filter.addEventListener('change', ({ target }) => {
    const { id, type, checked } = target as HTMLInputElement;
    if (type === 'checkbox') {
      for (const { list, inOrder } of lists) {
        list.append(...(checked ? inOrder.toSorted((a, b) => date(b).localeCompare(date(a))) : inOrder));
      }
      return;
    }
    history.replaceState(null, '', `#${id}`);
    count();
  });
  const chosen = [...filter.querySelectorAll<HTMLInputElement>('[type="radio"]')].find(
    ({ id }) => `#${id}` === location.hash,
  );
  if (chosen) {
    chosen.checked = true;
    count();
  }
}
