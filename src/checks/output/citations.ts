import type { OutputRule } from './page.ts';

/** Every mark leads to a reference on its page, and that reference leads back to it. */
export const citations: OutputRule = (pages) =>
  pages.flatMap(({ path, $ }) =>
    $('[role="doc-biblioref"]')
      .get()
      .flatMap((element) => {
        const mark = $(element).attr('id') ?? '';
        const key = ($(element).attr('href') ?? '').split('#')[1] ?? '';
        const backlinks = $(`.reference[id="${key}"] [role="doc-backlink"]`)
          .map((_, link) => $(link).attr('href')?.split('#')[1])
          .get();
        return backlinks.includes(mark)
          ? []
          : [{ file: path, message: `the mark "${mark}" has no reference "${key}" that leads back to it.` }];
      }),
  );
