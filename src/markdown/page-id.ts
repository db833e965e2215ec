/** The id of the page in a file, e.g. `surveillance` for `…/surveillance.mdx`. */
export function pageId(file: URL | undefined): string {
  return /([^/]+)\.mdx$/.exec(file?.pathname ?? '')?.[1] ?? '';
}
