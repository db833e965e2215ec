import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readContent } from '../loaders/content.ts';
import { bibtex } from './bibtex.ts';
import { coins } from './coins.ts';
import { cslItem, type CslItem } from './csl.ts';
import { FORMATS } from './formats.ts';
import { ris } from './ris.ts';

const SOURCES = [...readContent('content').content.sources.values()].flatMap(({ data }) =>
  data ? [cslItem(data)] : [],
);

const strange: CslItem = {
  id: 'strange',
  type: 'webpage',
  title: 'A <b>bold</b> & "quoted" 100% $5 _x_ {y} é 😀 שלום \\end',
  author: [{ literal: 'Müller & Søn' }],
  'container-title': 'Zeitung',
  issued: { 'date-parts': [[2026, 3, 5]] },
  URL: 'https://example.org/a_b?c=1&d=2',
  language: 'en',
};

const back = (text: string) => new Cite(text).data as unknown as CslItem[];

test('a title with markup, TeX specials, emoji and right-to-left text comes out right in every format', () => {
  assert.match(
    bibtex([strange]),
    /title = \{\{A <b>bold<\/b> \\& "quoted" 100\\% \\\$5 \\_x\\_ \\textbraceleft\{\}y\\textbraceright\{\} é 😀 שלום \\textbackslash\{\}end\}\},/,
  );
  assert.ok(ris([strange]).includes(`TI  - ${strange.title}`));
  assert.equal((JSON.parse(FORMATS.json.write([strange])) as CslItem[])[0]?.title, strange.title);
});

test('every source survives the way to RIS and back', () => {
  const written = ris(SOURCES);
  assert.match(written, /^TY {2}- NEWS\n(?:.+\n)*?DA {2}- 2026\/09\/25\/\n/m);
  const read = back(written);
  assert.equal(read.length, SOURCES.length);
  for (const [index, source] of SOURCES.entries()) {
    const { id, title, number, URL, issued } = read[index]!;
    assert.equal(id, source.id);
    assert.equal(title, source.title, source.id);
    assert.equal(number, source.number, source.id);
    assert.equal(URL, source.URL, source.id);
    // Of newspapers the reader takes the year alone; other programs read the day from the file.
    assert.equal(Number(issued?.['date-parts'][0][0]), source.issued?.['date-parts'][0][0] ?? NaN, source.id);
  }
});

test('every source survives the way to BibTeX and back', () => {
  const read = back(bibtex(SOURCES));
  assert.deepEqual(
    read.map(({ id }) => id),
    SOURCES.map(({ id }) => id),
  );
  for (const [index, source] of SOURCES.entries()) {
    const { title, URL, issued, author = [] } = read[index]!;
    // Citation.js reads braces and tags as markup, and joins spaces; only the letters survive.
    const letters = (text = '') => text.replaceAll(/<[^>]*>|[^\p{L}\p{N}]/gu, '');
    assert.equal(letters(title), letters(source.title), source.id);
    // It also decodes the percent signs of an address.
    assert.ok([URL, URL && decodeURI(URL)].includes(source.URL), `${source.id}: ${URL}`);
    assert.deepEqual(issued, source.issued, source.id);
    const parts = ({ author = [] }: Pick<CslItem, 'author'>) =>
      author.map((name) =>
        [name.literal, name['non-dropping-particle'], name.family, name.given, name.suffix].flatMap(
          (part) => letters(part) || [],
        ),
      );
    assert.deepEqual(parts({ author }), parts(source), source.id);
  }
});

test('a name with a suffix, a particle or an "and" stays one name in every format', () => {
  const author = [
    { literal: 'Church and State' },
    { family: 'Thompson', given: 'Richard M.', suffix: 'II' },
    { family: 'Rand', given: 'A and B' },
    { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
  ];
  const written = bibtex([{ ...strange, author }]);
  assert.match(
    written,
    /author = \{\{Church and State\} and Thompson, II, Richard M\. and Rand, \{A and B\} and van Gogh, Vincent\},/,
  );
  assert.equal(back(written)[0]!.author?.length, 4);
  assert.match(ris([{ ...strange, author }]), /AU {2}- Thompson, Richard M\., II\n[^]*AU {2}- van Gogh, Vincent\n/);
  assert.equal(new URLSearchParams(coins({ ...strange, author })).getAll('rft.creator')[1], 'Richard M. Thompson II');
});

test('a source as COinS names title, site, date and address', () => {
  const fields = new URLSearchParams(coins(strange));
  assert.equal(fields.get('rft.title'), strange.title);
  assert.equal(fields.get('rft.date'), '2026-03-05');
  assert.equal(fields.get('rft.identifier'), strange.URL);
  assert.equal(fields.get('rft.creator'), 'Müller & Søn');
});
