import type { PageRule } from './page.ts';

/** Every mark leads to a reference on its page, and that reference leads back to it. */
export const citations: PageRule = ({ $ }) => {
  const idIn = (link: Parameters<typeof $>[0]) => ($(link).attr('href') ?? '').split('#')[1] ?? '';
  const ways = $('.reference [role="doc-backlink"]').get();
  const back = new Set(ways.map((link) => `${$(link).closest('.reference').attr('id')} ${idIn(link)}`));
  return $('[role="doc-biblioref"]')
    .get()
    .map((element) => ({ mark: $(element).attr('id') ?? '', key: idIn(element) }))
    .filter(({ mark, key }) => !back.has(`${key} ${mark}`))
    .map(({ mark, key }) => `the mark "${mark}" has no reference "${key}" that leads back to it.`);
};
