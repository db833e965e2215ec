import type { PageElement, PageRule } from '../../lib/built-page.ts';

/** Every mark links to a reference on its page, which links back to it. */
export const citations: PageRule = ({ $, elements }) => {
  const idIn = ({ attribs }: PageElement) => (attribs['href'] ?? '').split('#')[1] ?? '';
  const ofRole = (role: string) => elements.filter(({ attribs }) => attribs['role'] === role);
  const back = new Set(
    ofRole('doc-backlink').map((link) => `${$(link).closest('.reference').attr('id')} ${idIn(link)}`),
  );
  return ofRole('doc-biblioref')
    .map((element) => ({ mark: element.attribs['id'] ?? '', key: idIn(element) }))
    .filter(({ mark, key }) => !back.has(`${key} ${mark}`))
    .map(({ mark, key }) => `the mark "${mark}" has no reference "${key}" that links back to it.`);
};
