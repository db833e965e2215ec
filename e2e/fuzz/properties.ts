import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findCitations } from '../../src/citations/citation.ts';
import { bibtex } from '../../src/citations/bibtex.ts';
import { cslItem } from '../../src/citations/csl.ts';
import { ris } from '../../src/citations/ris.ts';
import { formatDiagnostics, type Diagnostic } from '../../src/lib/diagnostic.ts';
import { breakLines } from '../../src/lib/text.ts';
import { readYaml } from '../../src/lib/yaml.ts';
import { atomFeed } from '../../src/lib/feeds.ts';
import { urlProblem } from '../../src/schemas/url.ts';
import { sourceSchema } from '../../src/schemas/source.ts';
import { excerpt } from '../../src/search/excerpt.ts';
import { checkContent } from '../../src/checks/content/index.ts';
import { MINIMAL_SITE, writeSite } from '../fixtures/minimal-site.ts';
import { date, id, text, yamlValue } from './texts.ts';

/** Problems name a file, a position in it if there is one, and say in one line what is wrong. */
function assertClear(diagnostics: readonly Diagnostic[], lineCount: (file: string) => number | undefined): void {
  for (const { file, line, column, message } of diagnostics) {
    const said = `${file}:${line}:${column} ${message}`;
    assert.ok(file && message.length > 10, said);
    assert.ok(line === undefined || (line >= 1 && line <= (lineCount(file) ?? Infinity)), said);
    assert.ok(column === undefined || column >= 1, said);
    assert.doesNotMatch(message, /undefined|\[object|Maximum call stack|is not a function|Cannot read/, said);
  }
  assert.equal(
    formatDiagnostics(diagnostics)
      .split('\n')
      .filter(Boolean)
      .some((said) => /^\s*at /.test(said)),
    false,
  );
}

let dir: string | undefined;

/** Checks the minimal site with one file replaced, and that the problems found are clear. */
function checkWith(path: string, replaced: string): Diagnostic[] {
  dir ??= writeSite();
  const original = MINIMAL_SITE[path]!;
  writeFileSync(join(dir, path), replaced);
  try {
    const diagnostics = checkContent(dir);
    assertClear(diagnostics, (file) =>
      file === `content/${path}` ? readFileSync(join(dir!, path), 'utf8').split(/\r\n|[\r\n]/).length : undefined,
    );
    return diagnostics;
  } finally {
    writeFileSync(join(dir, path), original);
  }
}

/** A file of the minimal site with the value of one line replaced, and sometimes its key. */
const fileWith = (path: string) => {
  const lines = MINIMAL_SITE[path]!.split('\n');
  return fc
    .tuple(fc.integer({ min: 0, max: lines.length - 1 }), fc.oneof(yamlValue, date, id), fc.boolean(), id)
    .map(([at, value, whole, key]) => {
      const [, start = '', old = ''] = /^([\s-]*)([^:]*)/.exec(lines[at]!) ?? [];
      const line = `${start}${whole ? key : old}: ${value}`;
      return lines.with(at, line).join('\n');
    });
};

const source = fc.record({ title: text, name: text, container: text }).map(({ title, name, container }) =>
  cslItem({
    id: 'a-1',
    type: 'webpage',
    title,
    author: [{ literal: name }, { family: name, given: title }],
    'container-title': container,
    language: 'en',
    custom: { label: 'A', kind: 'analysis', read: 'in full', address: 'none', weight: 'normal' },
  }),
);

/** What must be true of any input, by name. */
export const PROPERTIES: Readonly<Record<string, fc.IRawProperty<unknown>>> = {
  'a page with any text is accepted, or its problems are clear': fc.property(text, fc.boolean(), (body, after) => {
    const page = MINIMAL_SITE['pages/index.mdx']!;
    checkWith('pages/index.mdx', after ? `${page}\n${body}\n` : page.replace('It began', () => `It ${body} began`));
  }),
  'a page file with any text is accepted, or its problems are clear': fc.property(
    text,
    (body) => void checkWith('pages/about.mdx', body),
  ),
  'front matter with any value is accepted, or its problems are clear': fc.property(
    fileWith('pages/sources.mdx'),
    (file) => void checkWith('pages/sources.mdx', file),
  ),
  'a heading with any id and title is accepted, or its problems are clear': fc.property(id, text, (name, title) => {
    checkWith(
      'pages/index.mdx',
      `${MINIMAL_SITE['pages/index.mdx']}\n## ${title} {#${name}}\n\n<Claim id="${name}">${title} [@npr-2026, ¶ 1]</Claim>\n`,
    );
  }),
  'a source with any value is accepted, or its problems are clear': fc.property(
    fileWith('sources/npr-2026.yaml'),
    (file) => void checkWith('sources/npr-2026.yaml', file),
  ),
  'a list with any value is accepted, or its problems are clear': fc.property(
    fc
      .constantFrom('events', 'people', 'questions', 'changes')
      .chain((name) => fc.tuple(fc.constant(`data/${name}.yaml`), fileWith(`data/${name}.yaml`))),
    ([path, file]) => void checkWith(path, file),
  ),
  'any YAML is accepted, or its problems are clear': fc.property(text, (file) => {
    assertClear(readYaml(file, sourceSchema, 'a.yaml').diagnostics, () => file.split(/\r\n|[\r\n]/).length);
  }),
  'citations are found in any text, in order, each with works or an error': fc.property(text, (given) => {
    let from = 0;
    for (const { start, end, items, error } of findCitations(given)) {
      assert.ok(start >= from && end > start && end <= given.length);
      assert.ok(error ? items.length === 0 : items.length > 0);
      from = end;
    }
  }),
  'an allowed URL is http or https and has no password': fc.property(
    fc.oneof(
      text,
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('http://', 'https://', 'HTTP:', '//', 'javascript:'), text)
        .map((parts) => parts.join('')),
    ),
    (address) => {
      if (urlProblem(address)) return;
      const { protocol, username, password } = new URL(address);
      assert.match(protocol, /^https?:$/);
      assert.equal(username + password, '');
    },
  ),
  'any source becomes one entry of BibTeX and of RIS': fc.property(source, (item) => {
    const bib = bibtex([item]).trimEnd().split('\n');
    assert.match(bib.at(0)!, /^@\w+\{a-1,$/);
    assert.equal(bib.at(-1), '}');
    for (const field of bib.slice(1, -1)) {
      assert.match(field, /^\t(?:month = [a-z]{3}|[a-z]+ = \{.*\}),$/);
      assert.equal(field.split('{').length, field.split('}').length, field);
    }
    const lines = ris([item]).trimEnd().split('\n');
    assert.ok(
      lines.every((line) => /^[A-Z][A-Z0-9] {2}-/.test(line)),
      lines.join('\n'),
    );
    assert.equal(lines.filter((line) => /^(?:TY|ER)/.test(line)).length, 2);
  }),
  'any change becomes one entry of the feed': fc.property(text, (said) => {
    const tags = (text: string) =>
      atomFeed(
        [{ id: 'a', date: '2026-03-08', title: text, page: 'index.html', text }],
        new URL('https://example.org/'),
      ).match(/<[^>]*>|<|>/g);
    assert.deepEqual(tags(said), tags('plain'));
  }),
  'an excerpt is part of its text, and a title broken into lines stays the title': fc.property(
    text,
    fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 3 }),
    (given, terms) => {
      assert.ok(
        `… ${given} …`.normalize().includes(
          excerpt(given, terms)
            .map((part) => part.text)
            .join('')
            .normalize()
            .replaceAll(/^… | …$/g, ''),
        ),
      );
      assert.equal(breakLines(given, ({ length }) => length <= 30).join(' '), given);
    },
  ),
};
