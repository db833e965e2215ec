/** The id of the page that a file holds, e.g. `surveillance` for `…/surveillance.mdx`. */
export function pageId(file: URL | undefined): string {
  return /([^/]+)\.mdx$/.exec(file?.pathname ?? '')?.[1] ?? '';
}
