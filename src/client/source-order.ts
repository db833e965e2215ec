/** On the page of all sources: puts the references of each group in the order of their dates, and back. */

const box = document.querySelector<HTMLInputElement>('#topic-by-date');
if (box) {
  const lists = [...document.querySelectorAll('.prose .references')].map((list) => ({
    list,
    byMark: [...list.children] as HTMLElement[],
  }));
  const date = (entry: HTMLElement) => (entry.dataset['date'] ?? '').padEnd(8, '0');
  box.addEventListener('change', () => {
    for (const { list, byMark } of lists) {
      list.append(...(box.checked ? byMark.toSorted((a, b) => date(b).localeCompare(date(a))) : byMark));
    }
  });
}
