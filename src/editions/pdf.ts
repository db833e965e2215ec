import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS } from './tools.ts';

const FOOTER = `<div style="width: 100%; padding: 0 18mm; font: 8pt sans-serif; text-align: right">
<span class="pageNumber"></span> / <span class="totalPages"></span></div>`;

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
    const printed = await tab.pdf({
      format: 'A4',
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
      margin: { top: '20mm', bottom: '20mm', left: '18mm', right: '18mm' },
    });
    return withoutClock(printed);
  } finally {
    await browser.close();
  }
}
