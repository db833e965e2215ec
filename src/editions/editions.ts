/** The editions to carry away, in the order in which readers are told of them. */
export const EDITIONS = {
  zip: {
    file: 'red-lines.zip',
    name: 'The whole site, zipped',
    use: 'Unpack it and open index.html by double-click. It works like the site on the web, search included.',
  },
  html: {
    file: 'red-lines.html',
    name: 'One page',
    use: 'The whole text in a single file for any browser, to read, search with the browser, print or send.',
  },
  epub: {
    file: 'red-lines.epub',
    name: 'E-book (EPUB 3)',
    use: 'For e-book readers and reading apps, with working marks and references.',
  },
  pdf: {
    file: 'red-lines.pdf',
    name: 'PDF',
    use: 'For paper and for archives, with page numbers, bookmarks, and the addresses of the sources.',
  },
  zim: {
    file: 'red-lines.zim',
    name: 'ZIM archive',
    use: 'For Kiwix, which serves whole libraries without the internet.',
  },
} as const;

export type Edition = keyof typeof EDITIONS;
