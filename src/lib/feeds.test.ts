import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { atomFeed, sitemap } from './feeds.ts';

const SITE = new URL('https://e.org/red/');

test('each change is an entry of the feed that links to its section, whatever characters it contains', () => {
  const text = 'A <b> & "c" 😀 שלום';
  const change = {
    id: 'c-one',
    date: '2026-11-21',
    title: 'Correction: Law, “Two & more”',
    page: 'law.html',
    section: 'two',
    text,
  };
  const $ = load(atomFeed([change], SITE), { xml: true });
  assert.equal($('entry > id').text(), 'https://e.org/red/changes.html#c-one');
  assert.equal($('entry > link').attr('href'), 'https://e.org/red/law.html#two');
  assert.equal($('entry > title').text(), 'Correction: Law, “Two & more”');
  assert.equal($('entry > summary').text(), text);
  assert.equal($('feed > updated').text(), '2026-11-21T00:00:00Z');
});

test('the sitemap names every page', () => {
  const $ = load(sitemap(['https://e.org/red/', 'https://e.org/red/a.html'], '2026-11-21'), { xml: true });
  assert.equal($('loc').length, 2);
});
