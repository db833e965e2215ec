import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteUrlDiagnostics } from './site-url.ts';

test('a malformed SITE_URL is reported with an example', () => {
  for (const text of ['', 'https://e.org/red']) {
    process.env['SITE_URL'] = text;
    assert.deepEqual(siteUrlDiagnostics(), []);
  }
  for (const text of ['e.org', 'ftp://e.org', 'https://user@e.org/', 'https://e.org/?q', 'javascript:alert(1)']) {
    process.env['SITE_URL'] = text;
    assert.match(siteUrlDiagnostics()[0]?.message ?? '', /Write SITE_URL=https:\/\/example\.org\/red-lines\//);
  }
  process.env['SITE_URL'] = 'https://e.org/red/index.html';
  assert.match(siteUrlDiagnostics()[0]?.message ?? '', /address of a page.* SITE_URL=https:\/\/e\.org\/red\/$/);
  delete process.env['SITE_URL'];
});
