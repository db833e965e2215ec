import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { SITE } from '../lib/site.ts';
import { CHROMIUM_FLAGS } from './tools.ts';

/** A PDF with the date of the record in place of the time of printing, so that the same text gives the same file. */
function withoutClock(pdf: Buffer): Buffer {
  const day = SITE.record.checked.replaceAll('-', '');
  return Buffer.from(pdf.toString('latin1').replaceAll(/\((D:)\d{14}([^)]*)\)/g, `($1${day}000000$2)`), 'latin1');
}

/**
 * Prints a page as a tagged PDF with bookmarks, page numbers and links.
 *
 * @param page path of the HTML file
 * @param browserPath path of a Chromium
 */
export async function pdf(page: string, browserPath: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: browserPath, args: CHROMIUM_FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    // The print styles set margins and page numbers.
    return withoutClock(await tab.pdf({ format: 'A4', tagged: true, outline: true }));
  } finally {
    await browser.close();
  }
}
