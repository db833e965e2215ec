import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { SITE } from '../lib/site.ts';
import { internalLink, type Chapter } from './chapters.ts';
import { zip } from './zip.ts';
import { escapeXml } from '../lib/text.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Writes what was read as HTML as XML, with every sign of a text that XML would read as markup escaped. */
const XML_WRITER = load('', { xml: true });

function xhtml(title: string, body: string): string {
  return `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}

/** A page as a chapter: marks are note references, its reference list is its notes, links lead to other chapters. */
function chapterFile({ id, title, $ }: Chapter): string {
  $('[role="doc-biblioref"]').attr({ role: 'doc-noteref', 'epub:type': 'noteref' });
  $('.bibliography').attr({ role: 'doc-endnotes', 'epub:type': 'endnotes' });
  // Reading systems show a narrow page, and one composition of a drawing is enough.
  $('svg.wide-only').remove();
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  $('[tabindex]').removeAttr('tabindex');
  $('a[href]').each((_, link) => {
    const target = internalLink($(link).attr('href')!, id);
    if (!target) return;
    const file = target.page === id ? '' : `${target.page}.xhtml`;
    $(link).attr('href', target.id === undefined ? file || `${id}.xhtml` : `${file}#${target.id}`);
  });
  return xhtml(title, XML_WRITER.xml($('article').get()));
}

function navigation(chapters: readonly Chapter[]): string {
  const item = (href: string, text: string, inner = '') => `<li><a href="${href}">${escapeXml(text)}</a>${inner}</li>`;
  const parts = chapters.map(({ id, title, $ }) => {
    const sections = $('.prose .heading > h2[id]')
      .map((_, heading) => item(`${id}.xhtml#${$(heading).attr('id')}`, $(heading).text().trim()))
      .get();
    return item(`${id}.xhtml`, title, sections.length > 0 ? `<ol>${sections.join('')}</ol>` : '');
  });
  return xhtml('Contents', `<nav epub:type="toc" role="doc-toc"><h1>Contents</h1><ol>${parts.join('\n')}</ol></nav>`);
}

const COVER = `${XML}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" role="img" aria-label="${SITE.name}">
<path fill="#fcfbf8" d="M0 0h600v900H0z"/><path fill="#7a2020" d="M60 250h480v14H60z"/>
<text x="60" y="180" font-family="serif" font-size="58" font-weight="bold" fill="#1d1b18">Red Lines,</text>
<text x="60" y="350" font-family="serif" font-size="58" font-weight="bold" fill="#1d1b18">Lawful Purposes</text>
<text x="60" y="430" font-family="sans-serif" font-size="22" fill="#4f4b45">The dispute between Anthropic and the</text>
<text x="60" y="462" font-family="sans-serif" font-size="22" fill="#4f4b45">Pentagon over military AI,</text>
<text x="60" y="494" font-family="sans-serif" font-size="22" fill="#4f4b45">explained with its sources</text>
</svg>
`;

function packageFile(chapters: readonly Chapter[], until: string, identifier: string): string {
  const items = chapters.map(({ id, $ }) => {
    const properties = $('article svg').length > 0 ? ' properties="svg"' : '';
    return `<item id="page-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${properties}/>`;
  });
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier}</dc:identifier>
<dc:title>${SITE.name}</dc:title>
<dc:language>en</dc:language>
<dc:creator>The authors of ${SITE.name}</dc:creator>
<dc:publisher>${SITE.name}</dc:publisher>
<dc:description>${SITE.tagline}</dc:description>
<dc:coverage>Events up to ${until}</dc:coverage>
<dc:date>${until}</dc:date>
<dc:rights>CC BY 4.0; quotations belong to their authors</dc:rights>
<meta property="dcterms:modified">${until}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="cover"/>
<itemref idref="nav"/>
${chapters.map(({ id }) => `<itemref idref="page-${id}"/>`).join('\n')}
</spine>
</package>
`;
}

/**
 * The site as an EPUB 3.3 publication (https://www.w3.org/TR/epub-33/), with the ids of the site.
 *
 * @param chapters the pages in order; they are changed
 * @param until the last day that the site covers, e.g. `2026-03-08`; it stands as the date of the edition
 */
export function epub(chapters: readonly Chapter[], until: string): Uint8Array {
  const pages = chapters.map((chapter): [string, string] => [`EPUB/${chapter.id}.xhtml`, chapterFile(chapter)]);
  const hash = createHash('sha256').update(pages.flat().join()).digest('hex');
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  const cover = `<section epub:type="cover" aria-label="Cover"><p><img src="cover.svg" alt="${SITE.name}. ${SITE.tagline}."/></p></section>`;
  const container = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
  return zip(
    new Map([
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', container],
      ['EPUB/package.opf', packageFile(chapters, until, `urn:uuid:${uuid}`)],
      ['EPUB/nav.xhtml', navigation(chapters)],
      ['EPUB/cover.svg', COVER],
      ['EPUB/cover.xhtml', xhtml('Cover', cover)],
      ['EPUB/style.css', readFileSync(`${import.meta.dirname}/../styles/epub.css`, 'utf8')],
      ...pages,
    ]),
    'mimetype',
  );
}
