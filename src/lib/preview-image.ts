import sharp from 'sharp';
import { SITE } from './site.ts';
import { breakLines, escapeXml } from './text.ts';

/**
 * The picture that other sites show beside a link to a page (Open Graph), 1200 by 630, PNG: the page's title, the first
 * three matters of the status panel with their states, and the site's name.
 */
export function previewImage(title: string, status: readonly { matter: string; state: string }[]): Promise<Buffer> {
  const lines = breakLines(title, ({ length }) => length <= 30).map(
    (line, nth) => `<text x="80" y="${160 + nth * 60}">${escapeXml(line)}</text>`,
  );
  const states = status.slice(0, 3).map(({ matter, state }, nth) => {
    const y = 372 + nth * 76;
    return `<text x="80" y="${y}" fill="#4f4b45">${escapeXml(matter)}</text><text x="80" y="${y + 34}" font-weight="700">${escapeXml(state)}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<path fill="#fcfbf8" d="M0 0h1200v630H0z"/><path fill="#7a2020" d="M80 66h160v12H80z"/><path fill="#4f4b45" d="M80 90h100v6H80z"/>
<g font-family="Georgia, serif" font-weight="700" font-size="52" fill="#1d1b18">${lines.join('')}</g>
<g font-family="sans-serif" font-size="29" fill="#1d1b18">${states.join('')}</g>
<text x="1120" y="602" text-anchor="end" font-family="sans-serif" font-size="26" fill="#4f4b45">${SITE.name}</text></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
