import sharp from 'sharp';
import { SITE } from './site.ts';
import { escapeXml } from './text.ts';

const LINE = 26;

/** A title broken into lines of about 26 letters. */
export function linesOf(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The picture that other sites show beside a link to a page (Open Graph): its title and the site's name, 1200 by 630, PNG. */
export function previewImage(title: string): Promise<Buffer> {
  const lines = linesOf(title).map((line, nth) => `<text x="80" y="${210 + nth * 84}">${escapeXml(line)}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<path fill="#fcfbf8" d="M0 0h1200v630H0z"/><path fill="#7a2020" d="M80 100h160v12H80z"/><path fill="#4f4b45" d="M80 124h100v6H80z"/>
<g font-family="Georgia, serif" font-weight="700" font-size="72" fill="#1d1b18">${lines.join('')}</g>
<text x="80" y="570" font-family="sans-serif" font-size="32" fill="#4f4b45">${SITE.name}</text></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
