import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citableParts } from './cite-this-page.ts';
import { pageById } from './content.ts';

test('a section of this site is cited with its page, its edition and its address', () => {
  process.env['SITE_URL'] = 'https://e.org/red';
  const parts = citableParts(pageById('surveillance'));
  const { headings, data } = pageById('surveillance');
  const { id, title } = headings[0]!.heading;
  const part = parts.find((part) => part.id === id)!;
  assert.match(part.sentence, /^“.+”, in “.+”, .+ \(covers events to \d+ \w+ 2026, edition of \d+ \w+ 2026\)\.$/);
  assert.equal(part.address, `https://e.org/red/surveillance.html#${id}`);
  assert.equal(part.item.title, `${title} (section of: ${data.title})`);
  assert.equal(part.item.URL, `https://e.org/red/surveillance.html#${id}`);
  delete process.env['SITE_URL'];
  assert.equal(citableParts(pageById('surveillance'))[0]!.item.URL, undefined);
});
