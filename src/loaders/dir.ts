/** The content folder: `content/`, or another site's where a test or benchmark names one in `CONTENT_DIR`. */
export function contentDir(): string {
  return process.env['CONTENT_DIR'] ?? 'content';
}
