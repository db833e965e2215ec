import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS } from './tools.ts';

/** The PDF with the times that the browser wrote into it set to one time, so that the same text gives the same file. */
function withoutClock(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(text.replaceAll(/\((D:)\d{14}([^)]*)\)/g, '($120260101000000$2)'), 'latin1');
}

/**
 * Prints a page as a tagged PDF with bookmarks, page numbers and links.
 *
 * @param page path of the HTML file
 * @param browserPath a Chromium
 */
export async function pdf(page: string, browserPath: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: browserPath, args: CHROMIUM_FLAGS });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(page).href);
    // Margins and page numbers are those of the print styles.
    const printed = await tab.pdf({ format: 'A4', tagged: true, outline: true });
    return withoutClock(printed);
  } finally {
    await browser.close();
  }
}
