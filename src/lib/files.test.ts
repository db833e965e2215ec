import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { isLeftBehind, readTextFile } from './files.ts';

test('a text file reads the same with and without byte order mark and line endings of Windows', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'file-')), 'a.txt');
  for (const text of ['a\nb\n', '\ufeffa\r\nb\r\n', 'a\rb\r']) {
    writeFileSync(path, text);
    assert.equal(readTextFile(path), 'a\nb\n');
  }
});

test('files that editors and systems leave behind are no content', () => {
  const left = ['.DS_Store', '.#about.mdx', '#about.mdx#', 'about.mdx~', '~$about.mdx', '4913', '.about.mdx.swp'];
  const more = ['about.mdx.swp', 'about.mdx___jb_tmp___', 'Thumbs.db', 'desktop.ini', 'about.mdx.bak', 'a.mdx.sb-1b2c'];
  for (const name of [...left, ...more]) assert.ok(isLeftBehind(`content/pages/${name}`), name);
  for (const name of ['about.mdx', 'npr-4913.yaml', 'about.md']) assert.ok(!isLeftBehind(name), name);
});
