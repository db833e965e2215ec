import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { SITE } from '../lib/site.ts';
import { breakLines, escapeXml } from '../lib/text.ts';
import { copyOf, internalLink, type Chapter } from './chapters.ts';
import { zip } from './zip.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const [NAME, TAGLINE] = [escapeXml(SITE.name), escapeXml(SITE.tagline)];

/** Writes a tree that was read as HTML as XML, with all characters escaped that XML would read as markup. */
const XML_WRITER = load('', { xml: true });

function xhtml(title: string, body: string): string {
  return `${XML}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}

/** A link of a page as a link of its chapter: to another chapter, or to an address in ASCII, as EPUB requires. */
function linkOf(href: string, id: string): string {
  const target = internalLink(href, id);
  if (!target) return URL.parse(href)?.href ?? href;
  const file = target.page === id && target.id !== undefined ? '' : `${target.page}.xhtml`;
  return target.id === undefined ? file : `${file}#${target.id}`;
}

/** A page as a chapter: citations are note references, and its reference list is their notes. */
function chapterFile(chapter: Chapter): string {
  const { id, title, $ } = copyOf(chapter);
  $('[role="doc-biblioref"]').attr({ role: 'doc-noteref', 'epub:type': 'noteref' });
  $('.bibliography').attr({ role: 'doc-endnotes', 'epub:type': 'endnotes' });
  // Reading systems show a narrow page, so the narrow version of a chart is enough.
  $('svg.wide-only').remove();
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  $('[tabindex]').removeAttr('tabindex');
  $('a[href]').attr('href', (_, href) => linkOf(href, id));
  return xhtml(title, XML_WRITER.xml($('article').get()));
}

function navigation(chapters: readonly Chapter[]): string {
  const item = (href: string, text: string, inner = '') => `<li><a href="${href}">${escapeXml(text)}</a>${inner}</li>`;
  const parts = chapters.map(({ id, title, $ }) => {
    const sections = $('.prose .heading > h2[id]')
      .get()
      .map((heading) => item(`${id}.xhtml#${$(heading).attr('id')}`, $(heading).text().trim()));
    return item(`${id}.xhtml`, title, sections.length > 0 ? `<ol>${sections.join('')}</ol>` : '');
  });
  return xhtml('Contents', `<nav epub:type="toc" role="doc-toc"><h1>Contents</h1><ol>${parts.join('\n')}</ol></nav>`);
}

/** The cover: the name of the site, a line, and the tagline. */
function cover(): string {
  const lines = (texts: readonly string[], top: number, height: number) =>
    texts.map((text, nth) => `<text x="60" y="${top + nth * height}">${escapeXml(text)}</text>`).join('\n');
  const name = breakLines(SITE.name, ({ length }) => length <= 16);
  const rule = 150 + name.length * 70;
  const tagline = breakLines(SITE.tagline, ({ length }) => length <= 36);
  return `${XML}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 900" role="img" aria-label="${NAME}">
<path fill="#fcfbf8" d="M0 0h600v900H0z"/><path fill="#7a2020" d="M60 ${rule}h480v14H60z"/>
<g font-family="serif" font-size="52" font-weight="bold" fill="#1d1b18">
${lines(name, 180, 70)}
</g>
<g font-family="sans-serif" font-size="24" fill="#4f4b45">
${lines(tagline, rule + 70, 36)}
</g>
</svg>
`;
}

function packageFile(chapters: readonly Chapter[], identifier: string): string {
  const { checked, lastEvent } = SITE.record;
  const items = chapters.map(({ id, $ }) => {
    const properties = $('article svg').length > 0 ? ' properties="svg"' : '';
    return `<item id="page-${id}" href="${id}.xhtml" media-type="application/xhtml+xml"${properties}/>`;
  });
  return `${XML}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${identifier}</dc:identifier>
<dc:title>${NAME}</dc:title>
<dc:language>en</dc:language>
<dc:creator>The authors of ${NAME}</dc:creator>
<dc:publisher>${NAME}</dc:publisher>
<dc:description>${TAGLINE}</dc:description>
<dc:coverage>Events up to ${lastEvent}</dc:coverage>
<dc:date>${checked}</dc:date>
<dc:rights>CC BY 4.0; quotations belong to their authors</dc:rights>
<meta property="dcterms:modified">${checked}T00:00:00Z</meta>
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
 * @param chapters the pages in order
 */
export function epub(chapters: readonly Chapter[]): Uint8Array {
  const pages = chapters.map((chapter): [string, string] => [`EPUB/${chapter.id}.xhtml`, chapterFile(chapter)]);
  const hash = createHash('sha256').update(pages.flat().join()).digest('hex');
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  const image = `<section epub:type="cover" aria-label="Cover"><p><img src="cover.svg" alt="${NAME}. ${TAGLINE}."/></p></section>`;
  const container = `${XML}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
  return zip(
    new Map([
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', container],
      ['EPUB/package.opf', packageFile(chapters, `urn:uuid:${uuid}`)],
      ['EPUB/nav.xhtml', navigation(chapters)],
      ['EPUB/cover.svg', cover()],
      ['EPUB/cover.xhtml', xhtml('Cover', image)],
      ['EPUB/style.css', readFileSync(`${import.meta.dirname}/../styles/epub.css`, 'utf8')],
      ...pages,
    ]),
    'mimetype',
  );
}
